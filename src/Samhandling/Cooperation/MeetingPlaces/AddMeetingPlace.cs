using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.MeetingPlaces;

/// <summary>A coordinator writes in a meeting place that is held again and again.</summary>
[Needs(Permission.KeepGroups)]
public sealed class AddMeetingPlace(SamhandlingDb db)
{
    public async Task<Result<MeetingPlace>> Handle(MeetingPlaceForm form, CancellationToken cancel = default)
    {
        await db.Organisations.Where(o => o.Id == form.OwnerId).OneAsync(cancel);
        var answer = MeetingPlace.Of(form.Facts());
        if (answer.Try(out var place, out _)) db.MeetingPlaces.Add(place);
        return await db.SaveAsync(answer, cancel);
    }
}
