using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Viewpoints;
using Samhandling.Strategies.Openness;

namespace Samhandling.Strategies.Steps;

/// <summary>A step that is not needed is taken out of a process. One that has begun, or in which somebody took part, stays.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveStep(SamhandlingDb db)
{
    public async Task<Result<ProcessStep>> Handle(Guid id, CancellationToken cancel = default)
    {
        var step = await db.ProcessSteps.Where(s => s.Id == id).OneAsync(cancel);
        if (step.StartedOn is not null || await db.Occasions.AnyAsync(o => o.StepId == id, cancel) || await db.Viewpoints.AnyAsync(c => c.StepId == id, cancel)) return new Refusal("", Texts.BegunStays);
        db.ProcessSteps.Remove(step);
        return await db.SaveDurablyAsync<ProcessStep>(step, cancel);
    }
}
