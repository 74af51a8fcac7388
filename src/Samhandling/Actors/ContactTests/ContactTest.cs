using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.Register;
using Samhandling.Platform.Sessions;

namespace Samhandling.Actors.ContactTests;

/// <summary>A test message to whom one turns to at a contact point, and when it was answered. The link in it is kept as a hash.</summary>
public sealed class ContactTest
{
    /// <summary>How long the link in it can be used.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(14);

    /// <summary>How long until the same contact point is tested anew.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromDays(7);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid ContactPointId { get; init; }
    public ContactPoint? ContactPoint { get; private init; }

    /// <summary>Which test of the contact point it is, from 1: of two who send at one time, one is refused.</summary>
    public required int Number { get; init; }

    /// <summary>Whom it was sent to: the person then, or the deputy.</summary>
    public required Guid PersonId { get; init; }
    public Person? Person { get; private init; }
    public required DateTime SentAt { get; init; }
    public required byte[] Hash { get; init; }
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>The reply time that was promised when it was sent; null where none was.</summary>
    public int? ReplyDays { get; init; }

    /// <summary>Makes a test, and the token that its letter holds, which is told this once.</summary>
    public static (ContactTest Test, string Token) Of(ContactPoint point, Guid personId, int number, DateTime now)
    {
        var token = Secret.New();
        return (new() { ContactPointId = point.Id, Number = number, PersonId = personId, SentAt = now, Hash = Secret.HashOf(token), ReplyDays = point.ReplyDays }, token);
    }

    /// <summary>Whether it waits for an answer that its link can give.</summary>
    public bool IsOpen(DateTime now) => AnsweredAt is null && now < SentAt + Lasts;

    /// <summary>Takes the first answer; a later one changes nothing.</summary>
    public void Answer(DateTime now) => AnsweredAt ??= now;

    /// <summary>Whether the promise was kept, or is broken already, in the working days of the place's country; null where nothing was promised, or there is time left.</summary>
    public bool? IsKept(DateTime now, TimeZoneInfo zone, string country)
    {
        if (ReplyDays is not { } promised) return null;
        var isWithin = WorkingDays(Day(SentAt, zone), Day(AnsweredAt ?? now, zone), country) <= promised;
        return AnsweredAt is not null ? isWithin : isWithin ? null : false;
    }

    /// <summary>How many days from Monday to Friday come after the first, up to the last, but for the country's holidays.</summary>
    public static int WorkingDays(DateOnly first, DateOnly last, string country) =>
        Enumerable.Range(1, Math.Max(0, last.DayNumber - first.DayNumber)).Select(first.AddDays).Count(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Has(country, day));

    private static DateOnly Day(DateTime moment, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), zone));
}
