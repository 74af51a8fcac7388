using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Office;
using Samhandling.Reporting.Duties;

namespace Samhandling.Reporting.Reports;

/// <summary>A section with what the records say, and what was said in the report before.</summary>
/// <param name="Facts">What goes along.</param>
/// <param name="Offered">All that could go along; nothing once the report is sent.</param>
public sealed record ShownSection(ReportSection Section, IReadOnlyList<string> Facts, IReadOnlyList<ReportFact> Offered, ReportSection? Before);

/// <summary>A report as it is shown and written to a file.</summary>
public sealed record ShownReport(Duty Duty, DutyReport Report, IReadOnlyList<ShownSection> Sections);

/// <summary>Reads a report with what the records say of its year: of today while it is written, of the day it was sent after.</summary>
public sealed class ReadDutyReport(SamhandlingDb db, Visit visit, IEnumerable<IReportSource> sources)
{
    /// <exception cref="NotFoundException">There is none such, or it is not sent yet and the visitor does not write it.</exception>
    public async Task<ShownReport> Of(Guid id, CancellationToken cancel = default)
    {
        var report = await db.DutyReports.AsNoTracking().Include(r => r.Sections).Where(r => r.Id == id).OneAsync(cancel);
        if (report.FrozenOn is null && !visit.May(Permission.KeepDuties)) throw new NotFoundException();
        var duty = await db.Duties.AsNoTracking().Where(d => d.Id == report.DutyId).OneAsync(cancel);
        var before = await db.DutyReports.AsNoTracking().Include(r => r.Sections).Where(r => r.DutyId == duty.Id && r.DueOn < report.DueOn).OrderByDescending(r => r.DueOn).FirstOrDefaultAsync(cancel);
        var facts = report.FrozenOn is null ? await Facts(report.Year, cancel) : null;
        return new(duty, report, [.. report.Sections.OrderBy(s => s.Number).Select(Shown)]);

        ShownSection Shown(ReportSection section)
        {
            List<ReportFact> offered = facts is null ? [] : [.. facts(section.Topic)];
            return new(section, facts is null ? section.Facts.Lines() : [.. offered.Where(fact => !section.Omits(fact)).Select(fact => fact.Text)], offered, before?.Sections.Find(b => b.Topic == section.Topic));
        }
    }

    /// <summary>What the records say of a year, by topic: an area has what its groups did, cooperation and follow-up have all.</summary>
    public async Task<Func<SectionTopic, IEnumerable<ReportFact>>> Facts(int year, CancellationToken cancel = default)
    {
        var facts = new List<ReportFact>();
        foreach (var source in sources) facts.AddRange(await source.Of(year, cancel));
        var areas = await db.GroupAreas.AsNoTracking().ToDictionaryAsync(a => a.GroupId, a => a.Area, cancel);
        return topic => topic switch
        {
            SectionTopic.Cooperation or SectionTopic.FollowUp => facts,
            _ => facts.Where(f => f.OfId is { } group && areas.TryGetValue(group, out var area) && area == topic),
        };
    }
}
