using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies.Viewpoints;

/// <summary>An organisation says what it wants a strategy to say. A partner says so for the organisations it speaks for, who keeps the register for all.</summary>
[Needs(Permission.WorkTogether)]
public sealed class Contribute(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed] public Guid? OrganisationId { get; set; }
        public Guid? StepId { get; set; }
        [Needed, AtMost(Viewpoint.WordsLength)] public string? Words { get; set; }
    }

    /// <summary>The same, sent twice, is one.</summary>
    /// <exception cref="UnauthorizedAccessException">The visitor does not speak for the organisation.</exception>
    public Task<Result<Viewpoint>> Handle(Guid processId, Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(processId, form, cancel), cancel);

    private async Task<Result<Viewpoint>> Once(Guid processId, Form form, CancellationToken cancel)
    {
        var organisation = form.OrganisationId!.Value;
        await db.StrategyProcesses.Where(p => p.Id == processId).OneAsync(cancel);
        await db.Organisations.Where(o => o.Id == organisation).OneAsync(cancel);
        await own.Ask(organisation, cancel);
        var step = form.StepId is { } id ? await db.ProcessSteps.Where(s => s.Id == id && s.ProcessId == processId).OneAsync(cancel) : null;
        var answer = Viewpoint.To(processId, step, organisation, form.Words, clock.Today());
        if (answer.Try(out var viewpoint, out _))
        {
            var (stepId, words, day) = (viewpoint.StepId, viewpoint.Words, viewpoint.Day);
            if (await db.Viewpoints.FirstOrDefaultAsync(v => v.ProcessId == processId && v.StepId == stepId && v.OrganisationId == organisation && v.Words == words && v.Day == day, cancel) is { } same) return same;
            db.Viewpoints.Add(viewpoint);
        }

        return await db.SaveDurablyAsync(answer, cancel);
    }
}
