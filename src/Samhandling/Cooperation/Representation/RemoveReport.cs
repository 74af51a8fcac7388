using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Representation;

/// <summary>A coordinator takes away a report that is owed by mistake: the group did not meet that day, or the person was not there.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveReport(SamhandlingDb db)
{
    public async Task<Result<ReportBack>> Handle(Guid id, CancellationToken cancel = default)
    {
        var report = await db.ReportBacks.Where(r => r.Id == id).OneAsync(cancel);
        db.ReportBacks.Remove(report);
        return await db.SaveAsync<ReportBack>(report, cancel);
    }
}
