using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies.Openness;

/// <summary>It is told who took part in a process on a day.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class TellOccasion(SamhandlingDb db)
{
    /// <exception cref="NotFoundException">The process, the step or an organisation is not here.</exception>
    public async Task<Result<Occasion>> Handle(Guid processId, OccasionForm form, CancellationToken cancel = default)
    {
        await db.StrategyProcesses.Where(p => p.Id == processId).OneAsync(cancel);
        await Known(db, processId, form, cancel);
        var answer = Occasion.In(processId, form.Facts());
        if (answer.Try(out var occasion, out _)) db.Occasions.Add(occasion);
        return await db.SaveAsync(answer, cancel);
    }

    internal static async Task Known(SamhandlingDb db, Guid processId, OccasionForm form, CancellationToken cancel)
    {
        if (form.StepId is { } step) await db.ProcessSteps.Where(s => s.Id == step && s.ProcessId == processId).OneAsync(cancel);
        var parties = (form.Parties ?? []).Distinct().ToList();
        if (await db.Organisations.CountAsync(o => parties.Contains(o.Id), cancel) < parties.Count) throw new NotFoundException();
    }
}
