using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Reporting.Reports;

namespace Samhandling.Reporting.Duties;

/// <summary>Somebody takes away a duty that was written in by mistake, with what was begun of it.</summary>
[Needs(Permission.KeepDuties)]
public sealed class RemoveDuty(SamhandlingDb db)
{
    /// <summary>Refused once a report of it was sent: that stays.</summary>
    public async Task<Result<Duty>> Handle(Guid id, CancellationToken cancel = default)
    {
        var duty = await db.Duties.Where(d => d.Id == id).OneAsync(cancel);
        if (await db.DutyReports.AnyAsync(r => r.DutyId == id && r.FrozenOn != null, cancel)) return new Refusal("", Texts.HasSentReports);
        db.Duties.Remove(duty);
        return await db.SaveDurablyAsync<Duty>(duty, cancel);
    }
}
