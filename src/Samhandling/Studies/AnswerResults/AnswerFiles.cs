using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Platform.Tables;

namespace Samhandling.Studies.AnswerResults;

/// <summary>The answers of a round as files.</summary>
public static class AnswerFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var needs = NeedsAttribute.Of(typeof(FetchAnswers));
        var round = routes.MapGroup("/{partnership}/rounds/{roundId:guid}");
        round.MapGet("/answers.csv", (Guid roundId, FetchAnswers fetch, CancellationToken cancel) => Csv(roundId, "answers", t => t.Answers, fetch, cancel)).WithMetadata(new NeedsAttribute(needs));
        round.MapGet("/respondents.csv", (Guid roundId, FetchAnswers fetch, CancellationToken cancel) => Csv(roundId, "respondents", t => t.Respondents, fetch, cancel)).WithMetadata(new NeedsAttribute(needs));
        round.MapGet("/named.csv", (Guid roundId, FetchAnswers fetch, CancellationToken cancel) => Csv(roundId, "named", t => t.Named, fetch, cancel)).WithMetadata(new NeedsAttribute(needs));
        round.MapGet("/answers.xlsx", Workbook).WithMetadata(new NeedsAttribute(needs));
    }

    private static async Task<IResult> Csv(Guid roundId, string what, Func<AnswerTables, FigureTable> table, FetchAnswers fetch, CancellationToken cancel)
    {
        if (!(await fetch.Handle(roundId, cancel)).Try(out var tables, out var refusal)) return Results.Conflict(refusal.Reason);
        return table(tables).ToCsv(ResultFiles.NameOf($"{tables.Title} {what}"));
    }

    private static async Task<IResult> Workbook(Guid roundId, FetchAnswers fetch, CancellationToken cancel)
    {
        if (!(await fetch.Handle(roundId, cancel)).Try(out var tables, out var refusal)) return Results.Conflict(refusal.Reason);
        return Results.File(WorkbookWriter.Write([Sheet("answers", tables.Answers), Sheet("respondents", tables.Respondents), Sheet("named", tables.Named)]), WorkbookWriter.MediaType, $"{ResultFiles.NameOf($"{tables.Title} answers")}.xlsx");
    }

    private static Sheet Sheet(string name, FigureTable table) => new(name, [table.Headings, .. table.Rows.Select(r => r.Select(c => c.Length == 0 ? null : c).ToList())]);
}
