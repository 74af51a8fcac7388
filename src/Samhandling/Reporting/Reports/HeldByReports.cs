using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Reports;

/// <summary>What reports hold of a person: sections that name the person. Erased, the name is left out of what was sent too.</summary>
public sealed class HeldByReports(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await That(subject, cancel)).Select(s => new HeldData(Duties.Texts.Duties, s.Report!.Year.ToString(CultureInfo.CurrentCulture), $"{s.Text}\n{s.Promise}\n{s.OutcomeWords}\n{s.Facts}".Trim()))];

    public async Task Erase(Subject subject, CancellationToken cancel) => (await That(subject, cancel)).ForEach(s => s.LeaveOut(subject));

    private async Task<List<ReportSection>> That(Subject subject, CancellationToken cancel) =>
        [.. (await db.ReportSections.Include(s => s.Report).OrderBy(s => s.ReportId).ThenBy(s => s.Number).ToListAsync(cancel)).Where(s => s.Mentions(subject))];
}
