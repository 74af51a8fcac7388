using Samhandling.Platform;
using Samhandling.Platform.Office;
using Samhandling.Figures;

namespace Samhandling.Strategies.Memos;

/// <summary>A memo as a Word file, with a table to fill in.</summary>
public static class MemoFile
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/decisions/memo.docx", async (string? matter, Guid[]? objective, ReadMemo read, Visit visit, TimeProvider clock, CancellationToken cancel) =>
        {
            // Without a matter it is a form to fill in.
            var memo = await read.Of(string.IsNullOrWhiteSpace(matter) ? Texts.Memo : matter, objective ?? [], cancel);
            return Results.File(WordWriter.Write(ReportOf(memo!, $"{visit.Partnership!.Name}, {clock.Today():d}")), WordWriter.MediaType, $"{Texts.FileName}.docx");
        }).WithMetadata(new NeedsAttribute(Permission.SeeStrategies));

    public static Report ReportOf(DecisionMemo memo, string lead) => new(memo.Matter, $"{Texts.Memo}. {lead}",
    [
        new ReportHeading(Texts.Touches),
        .. memo.Touched.Count == 0 ? [new ReportText(Texts.TouchesNone)] : memo.Touched.SelectMany(Parts),
        .. memo.Alike.Count == 0 ? Array.Empty<ReportPart>() : [new ReportHeading(Texts.Alike), new ReportItems([.. memo.Alike.Select(d => d.Said())])],
        new ReportHeading(Texts.Proposal),
        new ReportText("\n\n"),
        new ReportTable(Texts.WhatItDoes, new([Texts.Objective, Texts.EffectChoice, Decisions.Texts.InWhatWay], [.. memo.Touched.Select(o => (IReadOnlyList<string>)[o.Objective.NumberedText, "", ""])], NumericFrom: 3)),
    ]);

    private static IEnumerable<ReportPart> Parts(TouchedObjective one) =>
    [
        new ReportText($"{one.Objective.NumberedText} ({one.Objective.Document})\n{one.Said()}"),
        .. one.Earlier.Count == 0 ? Array.Empty<ReportPart>() : [new ReportItems([.. one.Earlier.Select(e => e.Said())])],
    ];
}
