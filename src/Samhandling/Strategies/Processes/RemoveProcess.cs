using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Leading;
using Samhandling.Strategies.Openness;
using Samhandling.Strategies.Pulses;
using Samhandling.Strategies.Viewpoints;

namespace Samhandling.Strategies.Processes;

/// <summary>A process that was started by mistake is taken away with the steps and issues that were only written down. One in which anything was done stays.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveProcess(SamhandlingDb db)
{
    public async Task<Result<StrategyProcess>> Handle(Guid id, CancellationToken cancel = default)
    {
        var process = await db.StrategyProcesses.AsSplitQuery().Include(p => p.Steps).Include(p => p.Gates).Include(p => p.Issues).Where(p => p.Id == id).OneAsync(cancel);
        if (process.Gates.Count > 0 || process.Steps.Exists(s => s.StartedOn is not null) || process.Issues.Exists(i => i.HandedOn is not null)) return new Refusal("", Texts.HasBegun);
        if (await db.Occasions.AnyAsync(o => o.ProcessId == id, cancel) || await db.Viewpoints.AnyAsync(v => v.ProcessId == id, cancel) || await db.OpennessPulses.AnyAsync(p => p.ProcessId == id, cancel)) return new Refusal("", Texts.SomebodyTookPart);
        if (await db.Responsibilities.AnyAsync(r => r.Step!.ProcessId == id, cancel)) return new Refusal("", Texts.SomebodyLeads);
        db.StrategyProcesses.Remove(process);
        return await db.SaveDurablyAsync<StrategyProcess>(process, cancel);
    }
}
