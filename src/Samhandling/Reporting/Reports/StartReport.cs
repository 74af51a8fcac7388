using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Reporting.Duties;

namespace Samhandling.Reporting.Reports;

/// <summary>Somebody begins the report that is due next, with the sections of its template.</summary>
[Needs(Permission.KeepDuties)]
public sealed class StartReport(SamhandlingDb db)
{
    /// <summary>One that is begun already is gone on with.</summary>
    public async Task<Result<DutyReport>> Handle(Guid dutyId, CancellationToken cancel = default)
    {
        var duty = await db.Duties.AsNoTracking().Where(d => d.Id == dutyId).OneAsync(cancel);
        var reports = await db.DutyReports.Where(r => r.DutyId == dutyId).ToListAsync(cancel);
        var due = duty.NextDue([.. reports.Where(r => r.FrozenOn is not null).Select(r => r.DueOn)]);
        if (reports.Find(r => r.DueOn == due) is { } begun) return begun;
        var report = DutyReport.Start(dutyId, due, Duty.YearOf(due), duty.Template.Sections());
        db.DutyReports.Add(report);
        return await db.SaveAsync<DutyReport>(report, cancel);
    }
}
