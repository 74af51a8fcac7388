using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Activities;

/// <summary>It is no longer said that something is done for an objective. What is done stays.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class UnlinkActivity(SamhandlingDb db)
{
    public async Task<Result<ObjectiveActivity>> Handle(Guid id, CancellationToken cancel = default)
    {
        var activity = await db.ObjectiveActivities.Where(a => a.Id == id).OneAsync(cancel);
        db.ObjectiveActivities.Remove(activity);
        return await db.SaveAsync<ObjectiveActivity>(activity, cancel);
    }
}
