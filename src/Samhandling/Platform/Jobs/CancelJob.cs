using Samhandling.Platform.Data;

namespace Samhandling.Platform.Jobs;

/// <summary>Who asked for a job wants it no more.</summary>
[Needs(Permission.SeePartnership)]
public sealed class CancelJob(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    public async Task<Result<Job>> Handle(Guid jobId, CancellationToken cancel = default)
    {
        var user = visit.Visitor?.Id;
        var job = await db.Jobs.Where(j => j.Id == jobId && j.UserId == user).OneAsync(cancel);
        job.Cancel(clock.GetUtcNow().UtcDateTime);
        return await db.SaveAsync<Job>(job, cancel);
    }
}
