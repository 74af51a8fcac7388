using Samhandling.Cooperation.Participants;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Calendars;

/// <summary>Somebody takes back the secret address of a calendar: of a group, one's own, and a coordinator anybody's.</summary>
[Needs(Permission.WorkTogether)]
public sealed class WithdrawFeed(SamhandlingDb db, OwnPerson own, Visit visit)
{
    public sealed class Form
    {
        public Guid FeedId { get; set; }
    }

    /// <exception cref="UnauthorizedAccessException">It is another person's.</exception>
    public async Task<Result<CalendarFeed>> Handle(Form form, CancellationToken cancel = default)
    {
        var feed = await db.CalendarFeeds.Where(f => f.Id == form.FeedId).OneAsync(cancel);
        if (feed.GroupId is null && !visit.May(Permission.KeepGroups) && feed.PersonId != (await own.Find(cancel))?.Id) throw new UnauthorizedAccessException("This calendar is another person's.");
        db.CalendarFeeds.Remove(feed);
        return await db.SaveDurablyAsync<CalendarFeed>(feed, cancel);
    }
}
