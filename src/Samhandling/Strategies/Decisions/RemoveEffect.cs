using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Decisions;

/// <summary>What was said by mistake of a decision's effect is taken back. The last stays: a decision says what it does for our objectives.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveEffect(SamhandlingDb db)
{
    public async Task<Result<DecisionEffect>> Handle(Guid id, CancellationToken cancel = default)
    {
        var effect = await db.DecisionEffects.Where(e => e.Id == id).OneAsync(cancel);
        if (!await db.DecisionEffects.AnyAsync(e => e.DecisionId == effect.DecisionId && e.Id != id, cancel)) return new Refusal("", Texts.LastEffectStays);
        db.DecisionEffects.Remove(effect);
        return await db.SaveAsync<DecisionEffect>(effect, cancel);
    }
}
