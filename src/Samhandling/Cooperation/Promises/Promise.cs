using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Promises;

/// <summary>How far a promise has come. Dropped with a reason is a respectable end.</summary>
public enum PromiseState { Promised, Started, Done, Dropped }

/// <summary>What is said of a <see cref="Promise"/>.</summary>
/// <param name="PersonId">Who does it; null where who gave it is gone.</param>
/// <param name="OrganisationId">For which organisation.</param>
/// <param name="WithId">With which other organisation, or for it.</param>
/// <param name="DueOn">The last day.</param>
public sealed record PromiseFacts(string What, Guid? PersonId, Guid OrganisationId, Guid? WithId, DateOnly DueOn);

/// <summary>What somebody has said will be done: who, for which organisation, with whom, what, and by when.</summary>
public sealed class Promise
{
    public const int WhatLength = 1000, NoteLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The meeting at which it was given; null for one given elsewhere.</summary>
    public Guid? MeetingId { get; init; }
    public Meeting? Meeting { get; private init; }

    /// <summary>What the meeting was called at which it was given, where that is removed.</summary>
    public string? MeetingWas { get; private set; }

    /// <summary>The line of the minutes in which it stands.</summary>
    public Guid? LineId { get; init; }
    public MinutesLine? Line { get; private init; }
    public string What { get; private set; } = "";
    public Guid? PersonId { get; private set; }
    public Person? Person { get; private init; }
    public Guid OrganisationId { get; private set; }
    public Organisation? Organisation { get; private init; }
    public Guid? WithId { get; private set; }
    public Organisation? With { get; private init; }
    public required DateOnly GivenOn { get; init; }
    public DateOnly DueOn { get; private set; }
    public PromiseState State { get; private set; }
    public DateOnly? StartedOn { get; private set; }

    /// <summary>The day on which it was done or dropped.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>What shows that it is done, or why it was dropped.</summary>
    public string? Note { get; private set; }

    /// <summary>When its giver was last written to about it.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Whether two organisations do it together: only then it counts as acting together.</summary>
    public bool IsJoint => WithId is { } with && with != OrganisationId;

    public bool IsOpen => State is PromiseState.Promised or PromiseState.Started;

    public bool IsOverdue(DateOnly today) => IsOpen && DueOn < today;

    /// <summary>Refused without words, or if it is due before it is given.</summary>
    public static Result<Promise> Of(PromiseFacts facts, DateOnly givenOn, Guid? meetingId = null, Guid? lineId = null) =>
        new Promise { GivenOn = givenOn, MeetingId = meetingId, LineId = lineId }.Taking(facts);

    public Result<Promise> Change(PromiseFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Goes on to a state. Refused when it is dropped without a reason.</summary>
    public Result<Promise> Answer(PromiseState state, string? note, DateOnly today)
    {
        var words = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        if (state is PromiseState.Dropped && words is null) return new Refusal(nameof(Note), Texts.ReasonIsNeeded);
        if (words?.Length > NoteLength) return new Refusal(nameof(Note), Texts.NoteIsTooLong.With(NoteLength));
        if (state is PromiseState.Started or PromiseState.Done) StartedOn ??= today;
        if (state is PromiseState.Promised) StartedOn = null;
        EndedOn = state is PromiseState.Done or PromiseState.Dropped ? State == state ? EndedOn ?? today : today : null;
        (State, Note) = (state, words ?? Note);
        Version++;
        return this;
    }

    /// <summary>Whether its giver is to be written to today: ten days, three months and a year after it was given, and the day before it is due. What fell due long ago is not caught up.</summary>
    public bool IsToBeReminded(DateOnly today) => IsOpen && new[] { GivenOn.AddDays(10), GivenOn.AddMonths(3), GivenOn.AddMonths(12), DueOn.AddDays(-1) }
        .Any(day => day > GivenOn && day <= today && day > today.AddDays(-CaughtUpDays) && (RemindedOn is null || day > RemindedOn));

    private const int CaughtUpDays = 7;

    public void Remind(DateOnly today) => RemindedOn = today;

    /// <summary>Its meeting is removed; it stays, and says where it began.</summary>
    public void RememberMeeting(Meeting meeting) => MeetingWas = meeting.Title;

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => (What, Note) = (LeftOut.Of(What, subject), Note is null ? null : LeftOut.Of(Note, subject));

    private Result<Promise> Taking(PromiseFacts facts)
    {
        if (string.IsNullOrWhiteSpace(facts.What)) return new Refusal(nameof(What), Texts.WhatIsNeeded);
        if (facts.DueOn < GivenOn) return new Refusal(nameof(DueOn), Texts.DueBeforeGiven.With(GivenOn));
        (What, PersonId, OrganisationId, WithId, DueOn) = (facts.What.Trim(), facts.PersonId, facts.OrganisationId, facts.WithId, facts.DueOn);
        return this;
    }
}
