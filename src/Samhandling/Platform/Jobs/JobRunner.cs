using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Jobs;

/// <summary>Takes the jobs of all partnerships one by one and runs them. Of several that run at one time each job has one.</summary>
public sealed partial class JobRunner(IServiceScopeFactory scopes, IEnumerable<JobKind> kinds, TimeProvider clock, ILogger<JobRunner> log)
{
    /// <summary>How long a job stays a worker's of whom nothing is heard.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private readonly Guid _worker = Guid.NewGuid();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <returns>Whether there was a job to run.</returns>
    public async Task<bool> RunNext(CancellationToken stopping = default)
    {
        if (await Take(stopping) is not { } taken) return false;
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var heart = Beat(taken, ends);
        var outcome = await Run(taken, ends.Token, stopping);
        await ends.CancelAsync();
        await heart;
        await End(taken, outcome);
        return true;
    }

    // Read, then written where it still is as read: of two that read the same, one changes no row.
    private async Task<Taken?> Take(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetRequiredService<SamhandlingDb>().Jobs.IgnoreQueryFilters();
        while (true)
        {
            var now = Now;
            var free = jobs.Where(j => j.State == JobState.Waiting || (j.State == JobState.Running && j.LeasedUntil < now));
            var next = await free.OrderBy(j => j.Id).Select(j => new Taken(j.Id, EF.Property<Guid>(j, SamhandlingDb.Owner), _worker)).FirstOrDefaultAsync(cancel);
            if (next is null) return null;
            var until = now + Lease;
            var won = await free.Where(j => j.Id == next.JobId).ExecuteUpdateAsync(j => j
                .SetProperty(p => p.State, JobState.Running).SetProperty(p => p.Worker, _worker).SetProperty(p => p.LeasedUntil, until)
                .SetProperty(p => p.StartedAt, now).SetProperty(p => p.Attempts, p => p.Attempts + 1), cancel);
            if (won == 1) return next;
        }
    }

    private async Task<Outcome> Run(Taken taken, CancellationToken cancel, CancellationToken stopping)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await Run(scope.ServiceProvider, taken, cancel);
        }
        catch (OperationCanceledException)
        {
            return new(stopping.IsCancellationRequested ? JobState.Waiting : JobState.Cancelled, null, null);
        }
        catch (NotFoundException) { return new(JobState.Failed, null, Texts.NotThere); }
        catch (UnauthorizedAccessException) { return new(JobState.Failed, null, Texts.MayNot); }
#pragma warning disable CA1031 // Whatever goes wrong in a job, the next one must run, and its page must say so.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Failed(taken.JobId, fault);
            return new(JobState.Failed, null, Texts.Fault);
        }
        finally { (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before; }
    }

    private async Task<Outcome> Run(IServiceProvider services, Taken taken, CancellationToken cancel)
    {
        var (db, visit) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<Visit>());
        var partnership = await db.Partnerships.AsNoTracking().Where(p => p.Id == taken.PartnershipId).OneAsync(cancel);
        visit.Enter(partnership, role: null);
        var job = await db.Jobs.Where(j => j.Id == taken.JobId).OneAsync(cancel);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(job.Language);
        if (job.Attempts > Job.MostAttempts) return new(JobState.Failed, null, Texts.GivenUp.With(Job.MostAttempts));
        await Welcome(db, visit, job.UserId, partnership, cancel);
        var handler = (IJobHandler)ActivatorUtilities.CreateInstance(services, kinds.Single(k => k.Name.Equals(job.Kind, StringComparison.Ordinal)).Handler);
        var answer = await handler.Run(new(job, scopes, partnership, clock), cancel);
        return answer.Try(out var address, out var refusal) ? new(JobState.Done, address, null) : new(JobState.Failed, null, refusal.Reason);
    }

    // What the asker may is read when the job runs: a seat that was taken away meanwhile counts.
    private static async Task Welcome(SamhandlingDb db, Visit visit, Guid userId, Partnership partnership, CancellationToken cancel)
    {
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == userId && u.DisabledAt == null, cancel) ?? throw new UnauthorizedAccessException("The user is let in no more.");
        var seat = await db.Seats.AsNoTracking().SingleOrDefaultAsync(s => s.UserId == userId && s.PartnershipId == partnership.Id, cancel);
        visit.Welcome(new(user.Id, user.Name, user.IsOperator, []));
        visit.Enter(partnership, seat?.Role);
    }

    /// <summary>Keeps the job ours while it runs, and ends it when its asker wants it no more.</summary>
    private async Task Beat(Taken taken, CancellationTokenSource ends)
    {
        using var timer = new PeriodicTimer(Lease / 12, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(ends.Token))
            {
                await using var scope = scopes.CreateAsyncScope();
                var until = Now + Lease;
                var mine = Mine(scope, taken).Where(j => j.State == JobState.Running && !j.IsToBeCancelled);
                if (await mine.ExecuteUpdateAsync(j => j.SetProperty(p => p.LeasedUntil, until), ends.Token) == 0) await ends.CancelAsync();
            }
        }
        catch (OperationCanceledException) { return; }
        // The job saves just now and holds the one writer's place, or the database is away: the job will tell.
        catch (System.Data.Common.DbException) { return; }
    }

    private async Task End(Taken taken, Outcome outcome)
    {
        await using var scope = scopes.CreateAsyncScope();
        var isOver = outcome.State is not JobState.Waiting;
        DateTime? ended = isOver ? Now : null;
        Guid? worker = isOver ? taken.Worker : null;
        await Mine(scope, taken).Where(j => j.State == JobState.Running).ExecuteUpdateAsync(j => j
            .SetProperty(p => p.State, outcome.State).SetProperty(p => p.ResultAddress, outcome.Address).SetProperty(p => p.Reason, outcome.Reason)
            .SetProperty(p => p.EndedAt, ended).SetProperty(p => p.Worker, worker));
    }

    private static IQueryable<Job> Mine(AsyncServiceScope scope, Taken taken) =>
        scope.ServiceProvider.GetRequiredService<SamhandlingDb>().Jobs.IgnoreQueryFilters().Where(j => j.Id == taken.JobId && j.Worker == taken.Worker);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Id} failed.")]
    private partial void Failed(Guid id, Exception fault);

    private sealed record Taken(Guid JobId, Guid PartnershipId, Guid Worker);

    private sealed record Outcome(JobState State, string? Address, string? Reason);
}
