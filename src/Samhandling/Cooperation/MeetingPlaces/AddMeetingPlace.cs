using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.MeetingPlaces;

/// <summary>A coordinator writes in a meeting place that is held again and again.</summary>
[Needs(Permission.KeepGroups)]
public sealed class AddMeetingPlace(SamhandlingDb db)
{
    /// <summary>The same, sent twice, is one: an organisation holds no two meeting places of one name.</summary>
    public Task<Result<MeetingPlace>> Handle(MeetingPlaceForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<MeetingPlace>> Once(MeetingPlaceForm form, CancellationToken cancel)
    {
        await db.Organisations.Where(o => o.Id == form.OwnerId).OneAsync(cancel);
        var answer = MeetingPlace.Of(form.Facts());
        if (answer.Try(out var place, out _))
        {
            var (name, owner) = (place.Name, place.OwnerId);
            if (await db.MeetingPlaces.FirstOrDefaultAsync(p => p.Name == name && p.OwnerId == owner, cancel) is { } same) return same;
            db.MeetingPlaces.Add(place);
        }
        return await db.SaveAsync(answer, cancel);
    }
}
