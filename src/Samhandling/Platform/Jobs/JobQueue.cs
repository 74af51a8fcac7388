using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Jobs;

/// <summary>Where use cases ask for jobs.</summary>
public sealed class JobQueue(SamhandlingDb db, Visit visit, IEnumerable<JobKind> kinds, TimeProvider clock)
{
    /// <summary>Asks for a job as the visitor. It waits from when the use case is saved; one that waits or runs already is not asked for again.</summary>
    public async Task<Job> Add<THandler>(object arguments, CancellationToken cancel = default) where THandler : IJobHandler
    {
        var (kind, json) = (kinds.Single(k => k.Handler == typeof(THandler)).Name, JsonSerializer.Serialize(arguments));
        var user = visit.Visitor!.Id;
        var there = await db.Jobs.FirstOrDefaultAsync(j => j.Kind == kind && j.Arguments == json && j.UserId == user && (j.State == JobState.Waiting || j.State == JobState.Running), cancel);
        if (there is not null) return there;
        var job = new Job { Kind = kind, Arguments = json, UserId = user, Language = CultureInfo.CurrentUICulture.Name, AskedAt = clock.GetUtcNow().UtcDateTime };
        db.Jobs.Add(job);
        return job;
    }
}
