using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Reports;

/// <summary>Somebody says that a report is sent: from now on it stays as it is, with what the records said that day.</summary>
[Needs(Permission.KeepDuties)]
public sealed class FreezeReport(SamhandlingDb db, ReadDutyReport reading, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>How long it took to write.</summary>
        public int? Hours { get; set; }
    }

    public async Task<Result<DutyReport>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var report = await db.DutyReports.Include(r => r.Sections).Where(r => r.Id == id).OneAsync(cancel);
        return await db.SaveDurablyAsync(report.Freeze(clock.Today(), form.Hours, await reading.Facts(report.Year, cancel)), cancel);
    }
}
