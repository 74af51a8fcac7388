using System.Globalization;
using Samhandling.Platform;
using Samhandling.Platform.Office;
using Samhandling.Platform.Tables;

namespace Samhandling.Studies.AnswerResults;

/// <summary>The figures of a round's results as files, made of what is told and nothing else.</summary>
public static class ResultFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var results = routes.MapGroup("/{partnership}/rounds/{roundId:guid}/results");
        results.MapGet("/{questionCode}." + FigureFile.Kind, Drawing).WithMetadata(new NeedsAttribute(Permission.SeeStudies));
        results.MapGet("/{questionCode}.csv", Table).WithMetadata(new NeedsAttribute(Permission.SeeStudies));
    }

    private static async Task<IResult> Drawing(Guid roundId, string questionCode, string kind, ReadResults read, CancellationToken cancel)
    {
        var shown = await read.Handle(roundId, cancel);
        var figure = shown.Questionnaire.Find(questionCode) is { } question ? ResultFigures.Of(shown, question) : null;
        if (figure is null) throw new NotFoundException();
        return new FigureFile(NameOf(shown, questionCode), figure, Texts.SourceIs.With(shown.Title, shown.Counted), []).As(kind);
    }

    private static async Task<IResult> Table(Guid roundId, string questionCode, string? by, ReadResults read, CancellationToken cancel)
    {
        var shown = await read.Handle(roundId, cancel);
        var table = shown.Questionnaire.Find(questionCode) is { } question ? ResultFigures.TableOf(shown, question, shown.By(by)) : null;
        return (table ?? throw new NotFoundException()).ToCsv(NameOf(shown, questionCode));
    }

    /// <summary>The study's title and the rest, in letters that every machine takes in a name of a file.</summary>
    internal static string NameOf(ShownResults shown, string what) => NameOf($"{shown.Title} {what}");

    internal static string NameOf(string title)
    {
        var plain = new string([.. title.ToLower(CultureInfo.CurrentCulture).Select(c => char.IsLetterOrDigit(c) ? c : '-')]);
        return string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
