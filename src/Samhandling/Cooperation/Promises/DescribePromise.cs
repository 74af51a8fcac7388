using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Promises;

/// <summary>Somebody mends what is said of a promise, or passes it on to another who takes it over.</summary>
[Needs(Permission.WorkTogether)]
public sealed class DescribePromise(SamhandlingDb db, Givers givers, TimeProvider clock)
{
    public Task<Promise> Find(Guid id, CancellationToken cancel = default) => db.Promises.Where(p => p.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened, or who takes it over acts no more for the organisation.</summary>
    public async Task<Result<Promise>> Handle(Guid id, PromiseForm form, CancellationToken cancel = default)
    {
        var promise = await Find(id, cancel);
        if (form.Version != promise.Version) return Refusal.Clash;
        if (await givers.Find(form.Who, cancel) is not { } giver) return new Refusal(nameof(PromiseForm.Who), Texts.WhoIsNeeded);
        var isAnother = giver.PersonId != promise.PersonId || giver.OrganisationId != promise.OrganisationId;
        if (isAnother && await givers.HasLeft(giver, clock.Today(), cancel)) return new Refusal(nameof(PromiseForm.Who), Texts.HasLeft.With(giver.Name));
        return await db.SaveAsync(promise.Change(form.Facts(giver)), cancel);
    }
}
