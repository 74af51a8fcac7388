using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Meetings;

/// <summary>What is said of a <see cref="Meeting"/>.</summary>
/// <param name="Day">The first day, as the calendar at the place has it.</param>
/// <param name="From">When it begins, as the clock on the wall shows.</param>
/// <param name="LastDay">Null where it is the first.</param>
/// <param name="To">When it ends on the last day; null where nobody has said.</param>
/// <param name="Zone">Whose clock it is.</param>
public sealed record MeetingFacts(string Title, DateOnly Day, TimeOnly From, DateOnly? LastDay, TimeOnly? To, string Zone, string? Place);

/// <summary>People of several organisations who meet on a day, mostly those of a <see cref="Group"/>.</summary>
public sealed class Meeting
{
    public const int TitleLength = 200, PlaceLength = 200, ZoneLength = 40, BecauseLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Null for a meeting of no group.</summary>
    public Guid? GroupId { get; init; }
    public Group? Group { get; private init; }

    /// <summary>What meetings have in common that were called together.</summary>
    public Guid? SeriesId { get; init; }
    public string Title { get; private set; } = "";
    public DateOnly Day { get; private set; }
    public TimeOnly From { get; private set; }
    public DateOnly? LastDay { get; private set; }
    public TimeOnly? To { get; private set; }
    public string Zone { get; private set; } = "";
    public string? Place { get; private set; }

    /// <summary>When its minutes were approved; from then on they stay as they are.</summary>
    public DateTime? LockedAt { get; private set; }

    /// <summary>When the approved minutes were sent last; null while they were not.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>When it was called off. It stays, so that who looks for it learns so.</summary>
    public DateTime? CancelledAt { get; private set; }
    public string? CancelledBecause { get; private set; }
    public List<AgendaPoint> Points { get; } = [];
    public List<Participant> Participants { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>The day on which it ends.</summary>
    public DateOnly Until => LastDay ?? Day;

    public DateTime BeginsAt => LocalTime.Moment(Day, From, Zone);

    /// <summary>Null where nobody has said.</summary>
    public DateTime? EndsAt => To is { } to ? LocalTime.Moment(Until, to, Zone) : null;

    /// <summary>Refused if it would end before it begins, or begin at a time that clocks jump over.</summary>
    public static Result<Meeting> Of(MeetingFacts facts, Guid? groupId = null, Guid? seriesId = null) => new Meeting { GroupId = groupId, SeriesId = seriesId }.Taking(facts);

    public MeetingFacts Facts() => new(Title, Day, From, LastDay, To, Zone, Place);

    public Result<Meeting> Change(MeetingFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Why nothing of it can be written any more; null while it can.</summary>
    public string? WhyClosed => CancelledAt is not null ? Texts.IsCancelled : LockedAt is not null ? Texts.MinutesAreApproved : null;

    /// <summary>Adds a point at the end of the agenda.</summary>
    public AgendaPoint Discuss(RaisedTopic topic) => Added(AgendaPoint.On(Id, NextNumber, topic));

    public AgendaPoint Discuss(string title) => Discuss(RaisedTopic.Said(title));

    /// <summary>Adds topics that somebody wants. What stood there before, and was not talked about yet, is raised again instead.</summary>
    public void Raise(IEnumerable<RaisedTopic> topics)
    {
        var there = Points.FindAll(p => !p.IsMovedOn && p.Lines.Count == 0);
        foreach (var topic in topics)
        {
            if (there.Find(p => p.IsAbout(topic.Title)) is { } same) same.Raise(topic.Times);
            else Discuss(topic);
        }
    }

    /// <summary>Takes over what an earlier meeting did not reach.</summary>
    public AgendaPoint TakeOver(AgendaPoint point) => Added(point.Again(Id, NextNumber, null));

    /// <summary>Moves a point so many places up or down the agenda; at its ends it stays.</summary>
    public void Move(Guid pointId, int places)
    {
        var points = Ordered();
        var at = points.FindIndex(p => p.Id == pointId);
        if (at < 0) return;
        var to = Math.Clamp(at + places, 0, points.Count - 1);
        var point = points[at];
        points.RemoveAt(at);
        points.Insert(to, point);
        Number(points);
    }

    /// <summary>Takes a point off the agenda; those after it move up.</summary>
    public void Leave(AgendaPoint point)
    {
        Points.Remove(point);
        Number(Ordered());
    }

    /// <summary>Calls it off. Refused when its minutes are approved.</summary>
    public Result<Meeting> Cancel(string? because, DateTime now)
    {
        if (LockedAt is not null) return new Refusal("", Texts.MinutesAreApproved);
        (CancelledAt, CancelledBecause) = (CancelledAt ?? now, Names.Clean(because));
        Version++;
        return this;
    }

    /// <summary>The approved minutes go out to those who met. Refused before they are approved.</summary>
    public Result<Meeting> Send(DateTime now)
    {
        if (LockedAt is null) return new Refusal("", Texts.NotApproved);
        SentAt = now;
        Version++;
        return this;
    }

    /// <summary>Approves the minutes: nothing in them is changed any more. Refused before it has begun.</summary>
    public Result<Meeting> Lock(DateTime now)
    {
        if (CancelledAt is not null) return new Refusal("", Texts.IsCancelled);
        if (now < BeginsAt) return new Refusal("", Texts.NotBegun);
        LockedAt ??= now;
        Version++;
        return this;
    }

    private int NextNumber => Points.Select(p => p.Number).DefaultIfEmpty().Max() + 1;

    private List<AgendaPoint> Ordered() => [.. Points.OrderBy(p => p.Number).ThenBy(p => p.Id)];

    private static void Number(List<AgendaPoint> points)
    {
        for (var i = 0; i < points.Count; i++) points[i].Stand(i + 1);
    }

    private AgendaPoint Added(AgendaPoint point)
    {
        Points.Add(point);
        return point;
    }

    private Result<Meeting> Taking(MeetingFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        if (!LocalTime.Zones.Contains(facts.Zone, StringComparer.Ordinal)) return new Refusal(nameof(Zone), Texts.NoSuchZone);
        if (facts.LastDay < facts.Day) return new Refusal(nameof(LastDay), Texts.EndsBeforeItBegins);
        if (LocalTime.IsSkipped(facts.Day, facts.From, facts.Zone)) return new Refusal(nameof(From), Texts.TimeIsSkipped.With(facts.From, facts.Day));
        if (facts.To is { } to && LocalTime.Moment(facts.LastDay ?? facts.Day, to, facts.Zone) <= LocalTime.Moment(facts.Day, facts.From, facts.Zone)) return new Refusal(nameof(To), Texts.EndsBeforeItBegins);
        (Title, Day, From, To, Zone, Place) = (title, facts.Day, facts.From, facts.To, facts.Zone, Names.Clean(facts.Place));
        LastDay = facts.LastDay == facts.Day ? null : facts.LastDay;
        return this;
    }
}
