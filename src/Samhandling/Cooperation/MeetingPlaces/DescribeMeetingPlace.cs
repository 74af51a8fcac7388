using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.MeetingPlaces;

/// <summary>A coordinator says anew what a meeting place is for, and who holds it.</summary>
[Needs(Permission.KeepGroups)]
public sealed class DescribeMeetingPlace(SamhandlingDb db)
{
    public Task<MeetingPlace> Find(Guid id, CancellationToken cancel = default) => db.MeetingPlaces.Where(p => p.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<MeetingPlace>> Handle(Guid id, MeetingPlaceForm form, CancellationToken cancel = default)
    {
        var place = await Find(id, cancel);
        if (form.Version != place.Version) return Refusal.Clash;
        await db.Organisations.Where(o => o.Id == form.OwnerId).OneAsync(cancel);
        return await db.SaveAsync(place.Change(form.Facts()), cancel);
    }
}
