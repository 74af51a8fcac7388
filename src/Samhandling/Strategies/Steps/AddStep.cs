using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Processes;

namespace Samhandling.Strategies.Steps;

/// <summary>A process gets one more step.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class AddStep(SamhandlingDb db)
{
    public async Task<Result<ProcessStep>> Handle(Guid processId, StepForm form, CancellationToken cancel = default)
    {
        var process = await db.StrategyProcesses.Include(p => p.Gates).Where(p => p.Id == processId).OneAsync(cancel);
        if (await db.ProcessSteps.CountAsync(s => s.ProcessId == processId, cancel) >= ProcessStep.Most) return new Refusal("", Texts.StepsAreBetween.With(ProcessStep.Most));
        var answer = ProcessStep.In(process, form.Facts());
        if (answer.Try(out var step, out _)) db.ProcessSteps.Add(step);
        return await db.SaveAsync(answer, cancel);
    }
}
