using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Plans;

/// <summary>Somebody puts an effort into the plan of the year. Who keeps it together is asked to take part at once.</summary>
[Needs(Permission.WorkTogether)]
public sealed class PlanEffort(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<Effort>> Handle(EffortForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<Effort>> Once(EffortForm form, CancellationToken cancel)
    {
        await db.Organisations.Where(o => o.Id == form.OwnerId).OneAsync(cancel);
        if (form.GroupId is { } group) await db.Groups.Where(g => g.Id == group).OneAsync(cancel);
        var answer = Effort.Of(form.Facts());
        if (answer.Try(out var effort, out _))
        {
            var facts = effort.Facts();
            if (await db.Efforts.FirstOrDefaultAsync(e => e.Title == facts.Title && e.Market == facts.Market && e.From == facts.From && e.To == facts.To && e.OwnerId == facts.OwnerId, cancel) is { } same) return same;
            effort.Parts.Add(new() { EffortId = effort.Id, OrganisationId = effort.OwnerId, SaidOn = clock.Today() });
            db.Efforts.Add(effort);
        }
        return await db.SaveAsync(answer, cancel);
    }
}
