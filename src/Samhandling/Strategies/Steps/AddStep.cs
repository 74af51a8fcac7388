using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Processes;

namespace Samhandling.Strategies.Steps;

/// <summary>A process gets one more step.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class AddStep(SamhandlingDb db)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<ProcessStep>> Handle(Guid processId, StepForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(processId, form, cancel), cancel);

    private async Task<Result<ProcessStep>> Once(Guid processId, StepForm form, CancellationToken cancel)
    {
        var process = await db.StrategyProcesses.Include(p => p.Gates).Where(p => p.Id == processId).OneAsync(cancel);
        var answer = ProcessStep.In(process, form.Facts());
        if (answer.Try(out var step, out _))
        {
            var (name, place, from, to) = (step.Name, step.Place, step.From, step.To);
            if (await db.ProcessSteps.FirstOrDefaultAsync(s => s.ProcessId == processId && s.Name == name && s.Place == place && s.From == from && s.To == to, cancel) is { } same) return same;
            if (await db.ProcessSteps.CountAsync(s => s.ProcessId == processId, cancel) >= ProcessStep.Most) return new Refusal("", Texts.StepsAreBetween.With(ProcessStep.Most));
            db.ProcessSteps.Add(step);
        }

        return await db.SaveAsync(answer, cancel);
    }
}
