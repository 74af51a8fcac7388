using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Activities;

/// <summary>Somebody says that an effort, an initiative or a promise is done for an objective.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class LinkActivity(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>An <see cref="ActivityKey"/> as it is written.</summary>
        [Needed] public string? Activity { get; set; }
    }

    /// <summary>Refused where that is said already.</summary>
    public async Task<Result<ObjectiveActivity>> Handle(Guid objectiveId, Form form, CancellationToken cancel = default)
    {
        await db.Objectives.Where(o => o.Id == objectiveId).OneAsync(cancel);
        if (ActivityKey.Read(form.Activity) is not { } key) return new Refusal(nameof(Form.Activity), Texts.ChooseOne);
        var isThere = key.Of switch
        {
            ActivityOf.Effort => await db.Efforts.AnyAsync(e => e.Id == key.Id, cancel),
            ActivityOf.Initiative => await db.Initiatives.AnyAsync(i => i.Id == key.Id, cancel),
            _ => await db.Promises.AnyAsync(p => p.Id == key.Id, cancel),
        };
        if (!isThere) throw new NotFoundException();
        if (await db.ObjectiveActivities.AnyAsync(a => a.ObjectiveId == objectiveId && (a.EffortId == key.Id || a.InitiativeId == key.Id || a.PromiseId == key.Id), cancel)) return new Refusal(nameof(Form.Activity), Texts.IsSaidAlready);
        var activity = ObjectiveActivity.Of(objectiveId, key, clock.Today());
        db.ObjectiveActivities.Add(activity);
        return await db.SaveAsync<ObjectiveActivity>(activity, cancel);
    }
}
