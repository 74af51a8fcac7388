using Microsoft.EntityFrameworkCore;
using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Office;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Hierarchy;

/// <summary>The sheet of a document as a Word file or as slides, for who is to decide: what is public is open to anybody, as the sheet is.</summary>
internal static class DocumentSheetFile
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/documents/{documentId:guid}/sheet." + OfficeKind.Route, Get).WithMetadata(new NeedsAttribute(Permission.Nothing));

    private static async Task<IResult> Get(string partnership, Guid documentId, string kind, SamhandlingDb db, Visit visit, ReadHierarchy trees, ReadObjectives reading, TimeProvider clock, CancellationToken cancel)
    {
        if (visit.Partnership is null) visit.Enter(await db.Partnerships.AsNoTracking().Where(p => p.Address == partnership).OneAsync(cancel), null);
        var seesAll = visit.May(Permission.SeeStrategies);
        var document = await db.StrategyDocuments.AsNoTracking().Where(d => d.Id == documentId && (d.IsPublic || seesAll)).OneAsync(cancel);
        var tree = await trees.Whole(isPublicOnly: !seesAll, cancel);
        var lines = await reading.Of(documentId, cancel);
        return OfficeKind.File(kind, document.Title, new Report(document.Title, $"{document.Kind.Text()} · {visit.Partnership!.Name}\n{Texts.ReadOn.With(clock.Today())}", [.. Parts(document, tree, lines)]));
    }

    private static IEnumerable<ReportPart> Parts(StrategyDocument document, DocumentTree tree, IReadOnlyList<SeenObjective> lines)
    {
        var (holding, course) = (lines.Where(l => l.Holds).ToList(), Course.Of(lines));
        yield return new ReportHeading(document.Gist is null ? Texts.WhoDecided : Documents.Texts.WhatIsIt);
        yield return new ReportText(document.Gist is null ? document.WhoDecided() : $"{document.Gist}\n{document.WhoDecided()}");
        foreach (var part in Listed(Documents.Texts.WhatItAsks, document.Asks.Lines())) yield return part;
        if (holding.Count > 0)
        {
            yield return new ReportHeading($"{Texts.HowItGoes} {course.OfHowMany}");
            yield return new ReportItems([.. new[] { course.AreSupported, course.AreWithout, course.AreOpposed }.OfType<string>()]);
        }
        foreach (var part in Listed(Documents.Texts.WhatNext, document.Next.Lines())) yield return part;
        foreach (var part in Listed(Texts.WhereItBelongs, [.. tree.AllAbove(document.Id).Select(Told), document.Title, .. tree.Below(document.Id).Select(below => $"↳ {Told(below)}")])) yield return part;
        if (holding.Count > 0) yield return new ReportTable(Objectives.Texts.Objectives, new([Objectives.Texts.Objective, Texts.HowItGoes], [.. holding.Select(line => new[] { $"{new string('\u2003', Math.Min(line.Depth, 3))}{line.Objective.NumberedText}", line.Says() })], NumericFrom: 2));
    }

    private static ReportPart[] Listed(string heading, string[] items) => items.Length == 0 ? [] : [new ReportHeading(heading), new ReportItems(items)];

    private static string Told(TreeDocument document) => document.Shortly.Length == 0 ? document.Title : $"{document.Title} ({document.Shortly})";
}
