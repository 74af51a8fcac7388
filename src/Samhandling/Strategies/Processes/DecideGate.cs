using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Processes;

/// <summary>The next gate of a process is decided: its conditions, what is in it, and which issues are the region's.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class DecideGate(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed, ADay] public string? DecidedOn { get; set; }
        [AtMost(GateDecision.ByLength)] public string? DecidedBy { get; set; }

        /// <summary>The gate that was next when the form was opened.</summary>
        public Gate Gate { get; set; }
    }

    public Task<StrategyProcess> Find(Guid id, CancellationToken cancel = default) =>
        db.StrategyProcesses.AsSplitQuery().Include(p => p.Gates).Include(p => p.Issues).Where(p => p.Id == id).OneAsync(cancel);

    /// <summary>Refused with what is missing, and if another has decided that gate meanwhile.</summary>
    public async Task<Result<StrategyProcess>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var process = await Find(id, cancel);
        return process.NextGate != form.Gate ? Refusal.Clash : await db.SaveDurablyAsync(process.Pass(ADayAttribute.Read(form.DecidedOn)!.Value, form.DecidedBy), cancel);
    }
}
