using System.Globalization;
using System.Text;
using Samhandling.Figures;
using Samhandling.Networks.Files;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Office;
using Samhandling.Studies.NetworkReports;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies.NetworkDownloads;

/// <summary>The table of contents of what can be fetched of a study as a file. All of it is made from what the visitor may see.</summary>
public static class NetworkDownloadsModule
{
    public static IServiceCollection AddNetworkDownloads(this IServiceCollection services) => services.AddSingleton<MapRoutes>(Map);

    private static void Map(IEndpointRouteBuilder routes)
    {
        var study = routes.MapGroup("/{partnership}/networks/{id:guid}");
        study.MapGet("/figures/{name}." + FigureFile.Kind, Drawing).Needs(Permission.SeeStudies);
        study.MapGet("/figures/{name}.csv", Table).Needs(Permission.SeeStudies);
        study.MapGet("/report.html", Report).Needs(Permission.SeeStudies);
        study.MapGet("/graph.json", Graph).Needs(Permission.SeePseudonyms);
        study.MapGet("/network.{format}", Network).Needs(Permission.SeeNames);
    }

    private static void Needs(this RouteHandlerBuilder route, Permission permission) => route.WithMetadata(new NeedsAttribute(permission));

    private static async Task<IResult> Drawing(Guid id, string name, string kind, string? colour, string? show, double? least, ReadStudy studies, CancellationToken cancel)
    {
        var study = await studies.Handle(id, least: least, cancel: cancel);
        var choice = PictureChoice.Of(study, colour, show);
        var figure = StudyFigures.Of(study, name, choice) ?? throw new NotFoundException();
        IReadOnlyList<LegendItem> legend = string.Equals(name, StudyFigures.Picture, StringComparison.Ordinal) ? StudyFigures.Legend(study, choice) : [];
        return new FigureFile(FileName(study, name), figure, study.Head.SourceLine, legend).As(kind);
    }

    private static async Task<IResult> Table(Guid id, string name, string? colour, string? show, double? least, ReadStudy studies, CancellationToken cancel)
    {
        var study = await studies.Handle(id, least: least, cancel: cancel);
        var table = StudyFigures.TableOf(study, name, PictureChoice.Of(study, colour, show)) ?? throw new NotFoundException();
        // With the mark that tells Excel that it is UTF-8.
        return File(study, $"{name}.csv", "text/csv; charset=utf-8", '\uFEFF' + CsvWriter.Write(table));
    }

    private static async Task<IResult> Report(Guid id, string? colour, string? show, double? least, bool? names, ReadStudy studies, CancellationToken cancel)
    {
        var study = await studies.Handle(id, isNamed: names is true, least, cancel);
        return File(study, "report.html", "text/html; charset=utf-8", await ReportHtml.Of(study, PictureChoice.Of(study, colour, show)));
    }

    private static async Task<IResult> Graph(Guid id, double? least, ReadStudy studies, CancellationToken cancel) =>
        Results.Json(GraphJson.Of(await studies.Handle(id, least: least, cancel: cancel)));

    private static async Task<IResult> Network(Guid id, string format, double? least, bool? names, ReadStudy studies, CancellationToken cancel)
    {
        if (NetworkWriter.FormatOf($"network.{format}") is not { } known) throw new NotFoundException();
        var study = await studies.Handle(id, isNamed: names is true, least, cancel);
        if (study.Sight is not Sight.Names || study.Persons.Count == 0) throw new NotFoundException();
        using var stream = new MemoryStream();
        NetworkWriter.Write(NetworkExport.Of(study), known, stream);
        return Results.File(stream.ToArray(), "application/octet-stream", FileName(study, $"network.{format}"));
    }

    private static IResult File(ShownStudy study, string name, string type, string content) =>
        Results.File(Encoding.UTF8.GetBytes(content), type, FileName(study, name));

    /// <summary>The study's title in letters that every machine takes in a name of a file.</summary>
    private static string FileName(ShownStudy study, string name)
    {
        var plain = new string([.. study.Head.Title.ToLower(CultureInfo.CurrentCulture).Select(c => char.IsLetterOrDigit(c) ? c : '-')]);
        if (study.Head.Threshold?.Least is { } least) name = FormattableString.Invariant($"{least}-{name}");
        return $"{string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries))}-{name}";
    }
}
