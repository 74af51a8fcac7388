using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Editions;

/// <summary>A coordinator says when and where a meeting place is held next. It becomes a meeting in the series of the place, and what it does not reach moves on to the next.</summary>
[Needs(Permission.KeepGroups)]
public sealed class HoldEdition(SamhandlingDb db)
{
    public Task<MeetingPlace> Find(Guid placeId, CancellationToken cancel = default) => db.MeetingPlaces.Where(p => p.Id == placeId).OneAsync(cancel);

    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<Edition>> Handle(Guid placeId, MeetingForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(placeId, form, cancel), cancel);

    private async Task<Result<Edition>> Once(Guid placeId, MeetingForm form, CancellationToken cancel)
    {
        var place = await Find(placeId, cancel);
        if (!Meeting.Of(form.Facts(), seriesId: place.Id).Try(out var meeting, out var refusal)) return refusal;
        var (day, from, title) = (meeting.Day, meeting.From, meeting.Title);
        if (await db.Editions.FirstOrDefaultAsync(e => e.MeetingPlaceId == placeId && e.Meeting!.Day == day && e.Meeting.From == from && e.Meeting.Title == title, cancel) is { } same) return same;
        var answer = Edition.Of(place.Id, meeting.Id, new(null, null, IsPublic: false));
        db.Meetings.Add(meeting);
        if (answer.Try(out var edition, out _)) db.Editions.Add(edition);
        return await db.SaveAsync(answer, cancel);
    }
}
