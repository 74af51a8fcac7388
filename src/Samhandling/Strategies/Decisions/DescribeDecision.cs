using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Decisions;

/// <summary>What is written of a decision is put right.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class DescribeDecision(SamhandlingDb db)
{
    public Task<TakenDecision> Find(Guid id, CancellationToken cancel = default) => db.TakenDecisions.Where(d => d.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<TakenDecision>> Handle(Guid id, DecisionForm form, CancellationToken cancel = default)
    {
        var decision = await Find(id, cancel);
        if (form.Version != decision.Version) return Refusal.Clash;
        if (form.DeciderId is { } decider) await db.Organisations.Where(o => o.Id == decider).OneAsync(cancel);
        return await db.SaveAsync(decision.Change(form.Facts()), cancel);
    }
}
