using Samhandling.Platform;
using Samhandling.Platform.Office;

namespace Samhandling.Reporting.Reports;

/// <summary>A report as a Word file or as slides.</summary>
internal static class DutyReportFile
{
    public static async Task<IResult> Get(Guid dutyReportId, string kind, ReadDutyReport reading, CancellationToken cancel)
    {
        var shown = await reading.Of(dutyReportId, cancel);
        return OfficeKind.File(kind, Texts.FileName.With(shown.Report.Year), Of(shown));
    }

    private static Report Of(ShownReport shown) => new(
        Texts.TitleOf.With(shown.Duty.Name, shown.Report.Year),
        $"{shown.Duty.Receiver}\n{(shown.Report.FrozenOn is { } day ? Texts.AsOf.With(day) : Texts.IsDraft)}",
        [.. shown.Sections.SelectMany(Parts)]);

    private static IEnumerable<ReportPart> Parts(ShownSection shown)
    {
        var section = shown.Section;
        yield return new ReportHeading($"{section.Number}. {section.Topic.Text()}");
        yield return new ReportText(section.Text ?? Texts.NotWritten);
        if (shown.Facts.Count > 0) yield return new ReportItems(shown.Facts);
        if (shown.Before?.Promise is { } promised) yield return new ReportText($"{Texts.PromisedBefore} {promised} {section.Outcome?.Text()} {section.OutcomeWords}".Trim());
        if (section.Promise is { } promise) yield return new ReportText($"{Texts.Promise}: {promise}");
    }
}
