using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies.Openness;

/// <summary>It is told who took part in a process on a day.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class TellOccasion(SamhandlingDb db)
{
    /// <summary>The same, sent twice, is one.</summary>
    /// <exception cref="NotFoundException">The process, the step or an organisation is not here.</exception>
    public Task<Result<Occasion>> Handle(Guid processId, OccasionForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(processId, form, cancel), cancel);

    private async Task<Result<Occasion>> Once(Guid processId, OccasionForm form, CancellationToken cancel)
    {
        await db.StrategyProcesses.Where(p => p.Id == processId).OneAsync(cancel);
        await Known(db, processId, form, cancel);
        var answer = Occasion.In(processId, form.Facts());
        if (answer.Try(out var occasion, out _))
        {
            var (what, day, step) = (occasion.What, occasion.Day, occasion.StepId);
            if ((await db.Occasions.Include(o => o.Parties).Where(o => o.ProcessId == processId && o.What == what && o.Day == day && o.StepId == step).ToListAsync(cancel)).Find(o => IsSame(o, occasion)) is { } same) return same;
            db.Occasions.Add(occasion);
        }

        return await db.SaveAsync(answer, cancel);
    }

    private static bool IsSame(Occasion one, Occasion other) =>
        (one.Women, one.Men, one.OtherSex, one.Young, one.MiddleAged, one.Old) == (other.Women, other.Men, other.OtherSex, other.Young, other.MiddleAged, other.Old)
        && one.Parties.Select(p => p.OrganisationId).ToHashSet().SetEquals(other.Parties.Select(p => p.OrganisationId));

    internal static async Task Known(SamhandlingDb db, Guid processId, OccasionForm form, CancellationToken cancel)
    {
        if (form.StepId is { } step) await db.ProcessSteps.Where(s => s.Id == step && s.ProcessId == processId).OneAsync(cancel);
        var parties = (form.Parties ?? []).Distinct().ToList();
        if (await db.Organisations.CountAsync(o => parties.Contains(o.Id), cancel) < parties.Count) throw new NotFoundException();
    }
}
