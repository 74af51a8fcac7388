using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Steps;

/// <summary>A step that is not needed is taken out of a process. One that has begun stays.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveStep(SamhandlingDb db)
{
    public async Task<Result<ProcessStep>> Handle(Guid id, CancellationToken cancel = default)
    {
        var step = await db.ProcessSteps.Where(s => s.Id == id).OneAsync(cancel);
        if (step.StartedOn is not null) return new Refusal("", Texts.BegunStays);
        db.ProcessSteps.Remove(step);
        return await db.SaveDurablyAsync<ProcessStep>(step, cancel);
    }
}
