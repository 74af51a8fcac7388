using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Jobs;

/// <summary>What is done once a day, or oftener, by one of the instances, in each partnership or once for all of them.</summary>
public sealed record Recurring(string Name, bool InEachPartnership, Func<IServiceProvider, CancellationToken, Task> Work)
{
    public TimeSpan Every { get; init; } = TimeSpan.FromDays(1);
}

/// <summary>When something that recurs was done last.</summary>
[Bookkeeping]
public sealed class RecurringRun
{
    public const int NameLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Name { get; init; }
    public required DateTime BegunAt { get; init; }
}

/// <summary>Does what is due of all that recurs.</summary>
public sealed class RecurringWork(IServiceScopeFactory scopes, IEnumerable<Recurring> all, TimeProvider clock)
{
    public async Task DoWhatIsDue(CancellationToken cancel = default)
    {
        foreach (var work in all)
        {
            if (!await IsOurs(work, cancel)) continue;
            foreach (var partnership in work.InEachPartnership ? await Partnerships(cancel) : [null])
            {
                await using var scope = scopes.CreateAsyncScope();
                if (partnership is not null) scope.ServiceProvider.GetRequiredService<Visit>().Enter(partnership, role: null);
                await work.Work(scope.ServiceProvider, cancel);
            }
        }
    }

    /// <summary>Whether it is due, and this instance the one that does it: the one that changes its row.</summary>
    private async Task<bool> IsOurs(Recurring work, CancellationToken cancel)
    {
        var name = work.Name;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamhandlingDb>();
        var now = clock.GetUtcNow().UtcDateTime;
        var lastTime = now - work.Every;
        if (await db.RecurringRuns.Where(r => r.Name == name && r.BegunAt <= lastTime).ExecuteUpdateAsync(r => r.SetProperty(p => p.BegunAt, now), cancel) == 1) return true;
        if (await db.RecurringRuns.AnyAsync(r => r.Name == name, cancel)) return false;
        db.RecurringRuns.Add(new() { Name = name, BegunAt = now });
        return (await db.SaveAsync<int>(1, cancel)).Try(out _, out _);
    }

    private async Task<List<Partnership?>> Partnerships(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return [.. await scope.ServiceProvider.GetRequiredService<SamhandlingDb>().Partnerships.AsNoTracking().ToListAsync(cancel)];
    }
}
