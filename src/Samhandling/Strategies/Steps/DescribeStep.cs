using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Steps;

/// <summary>It is said anew what a step is, what is promised in it, and that it has begun or is done.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class DescribeStep(SamhandlingDb db)
{
    public Task<ProcessStep> Find(Guid id, CancellationToken cancel = default) => db.ProcessSteps.Include(s => s.Process!.Gates).Where(s => s.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<ProcessStep>> Handle(Guid id, StepForm form, CancellationToken cancel = default)
    {
        var step = await Find(id, cancel);
        return form.Version != step.Version ? Refusal.Clash : await db.SaveAsync(step.Change(step.Process!, form.Facts()), cancel);
    }
}
