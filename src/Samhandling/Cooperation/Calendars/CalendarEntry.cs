using System.Text.RegularExpressions;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;

namespace Samhandling.Cooperation.Calendars;

/// <summary>What stands in a calendar on a day, or from one day to another: a meeting with its times, or something that takes whole days.</summary>
/// <param name="Id">The same however often it is changed: by it a calendar program knows it again.</param>
/// <param name="Changes">How often it was changed.</param>
/// <param name="From">When it begins, as the clock on the wall shows; null for whole days.</param>
/// <param name="Zone">Whose clock it is; null for whole days.</param>
/// <param name="Link">Where more is told, to those who may see it; null where the instance does not know its own address.</param>
/// <param name="IsCancelled">Whether it was called off: a calendar program strikes it out.</param>
public sealed partial record CalendarEntry(Guid Id, int Changes, string Title, DateOnly Day, DateOnly LastDay, TimeOnly? From = null, TimeOnly? To = null, string? Zone = null, string? Place = null, string? Link = null, bool IsCancelled = false)
{
    /// <summary>Who is called to a meeting, what is on its agenda and what was said there is for those who are let in, and not for a calendar.</summary>
    public static CalendarEntry Of(Meeting meeting, string? link) =>
        new(meeting.Id, meeting.Version, WithoutAddresses(meeting.Title), meeting.Day, meeting.Until, meeting.From, meeting.To, meeting.Zone, meeting.Place is { } place ? WithoutAddresses(place) : null, link, meeting.CancelledAt is not null);

    /// <summary>A text as it may leave the house: without e-mail addresses.</summary>
    public static string WithoutAddresses(string text) => Address().Replace(text, LeftOut.Sign);

    [GeneratedRegex(@"[^\s<>(),;:""]+@[^\s<>(),;:""]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
