using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Decisions;

/// <summary>It is said what a decision does for one more objective.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class AddEffect(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed] public Guid? ObjectiveId { get; set; }
        public EffectKind Kind { get; set; }
        [AtMost(DecisionEffect.WordsLength)] public string? Words { get; set; }
    }

    public async Task<Result<DecisionEffect>> Handle(Guid decisionId, Form form, CancellationToken cancel = default)
    {
        var decision = await db.TakenDecisions.Include(d => d.Effects).Where(d => d.Id == decisionId).OneAsync(cancel);
        var objective = await db.Objectives.Where(o => o.Id == form.ObjectiveId).OneAsync(cancel);
        return await db.SaveAsync(decision.Affect(objective.Id, form.Kind, form.Words), cancel);
    }
}
