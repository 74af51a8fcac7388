using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Silos;

/// <summary>It is said whether something that is done outside a document should be in it, or is rightly outside.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class ClassOutside(SamhandlingDb db, ReadActivities activities, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>An <see cref="ActivityKey"/> as it is written.</summary>
        [Needed] public string? Activity { get; set; }
        [Needed] public OutsideClass? Class { get; set; }
        [Needed, AtMost(OutsideActivity.MotiveLength)] public string? Motive { get; set; }
    }

    /// <summary>Refused without a motive, and where it is said already: that is taken back first.</summary>
    public async Task<Result<OutsideActivity>> Handle(Guid documentId, Form form, CancellationToken cancel = default)
    {
        await db.StrategyDocuments.Where(d => d.Id == documentId).OneAsync(cancel);
        if (ActivityKey.Read(form.Activity) is not { } key) return new Refusal(nameof(Form.Activity), Activities.Texts.ChooseOne);
        if (form.Class is not { } thought) return new Refusal(nameof(Form.Class), Texts.ChooseClass);
        if ((await activities.All([key], cancel)).Count == 0) throw new NotFoundException();
        if (await db.OutsideActivities.AnyAsync(o => o.DocumentId == documentId && (o.EffortId == key.Id || o.InitiativeId == key.Id || o.PromiseId == key.Id), cancel)) return new Refusal(nameof(Form.Activity), Texts.IsClassed);
        var said = OutsideActivity.Of(documentId, key, thought, form.Motive, clock.Today());
        if (said.Try(out var outside, out _)) db.OutsideActivities.Add(outside);
        return await db.SaveAsync(said, cancel);
    }
}
