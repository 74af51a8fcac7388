using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Jobs;

/// <summary>One job while it runs: what it is to do, and how it tells how far it has come.</summary>
public sealed class JobRun(Job job, IServiceScopeFactory scopes, Partnership partnership, TimeProvider clock)
{
    public T Arguments<T>() => JsonSerializer.Deserialize<T>(job.Arguments)!;

    /// <summary>Says what is done now and how many of all steps lie behind. At once, whatever becomes of the job.</summary>
    /// <exception cref="OperationCanceledException">Who asked for the job wants it no more, or another worker has it.</exception>
    public async Task Report(string step, int done, int of, CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().Enter(partnership, role: null);
        var mine = scope.ServiceProvider.GetRequiredService<SamhandlingDb>().Jobs
            .Where(j => j.Id == job.Id && j.Worker == job.Worker && j.State == JobState.Running && !j.IsToBeCancelled);
        var until = clock.GetUtcNow().UtcDateTime + JobRunner.Lease;
        if (await mine.ExecuteUpdateAsync(j => j.SetProperty(p => p.Step, step).SetProperty(p => p.Done, done).SetProperty(p => p.Of, of).SetProperty(p => p.LeasedUntil, until), cancel) == 0)
            throw new OperationCanceledException("The job is wanted no more.");
    }

    /// <summary>Ends the job well when the handler's context is saved, and not otherwise.</summary>
    public void Finish(string resultAddress) => job.Finish(resultAddress, clock.GetUtcNow().UtcDateTime);
}
