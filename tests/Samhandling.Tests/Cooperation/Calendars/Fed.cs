using Samhandling.Cooperation.Calendars;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform.Sessions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Calendars;

internal static class Fed
{
    /// <summary>The token in the address of a group's calendar.</summary>
    public static string GroupFeed(this House house, Group group)
    {
        var (token, feed) = (Secret.New(), new CalendarFeed { GroupId = group.Id });
        feed.Renew(Secret.HashOf(token), "en", new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc));
        house.Keep(feed);
        return token;
    }
}
