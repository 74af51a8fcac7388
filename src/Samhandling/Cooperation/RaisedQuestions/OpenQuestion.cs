using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;

namespace Samhandling.Cooperation.RaisedQuestions;

/// <summary>Where a question was raised: a kind of activity by its key, and which one.</summary>
public sealed record Source(string Kind, Guid Id);

/// <summary>What is said of an <see cref="OpenQuestion"/>.</summary>
/// <param name="OwnerId">The group that is to answer it; null where it has none.</param>
/// <param name="DueOn">By when; null where nobody has said.</param>
public sealed record QuestionFacts(string Text, Guid? OwnerId, DateOnly? DueOn);

/// <summary>A question that somebody raised, which a group owes an answer. It ages until it has one.</summary>
public sealed class OpenQuestion
{
    public const int TextLength = 1000, AnswerLength = 4000, KindLength = 50, TitleLength = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Text { get; private set; } = "";
    public Guid? OwnerId { get; private set; }
    public Group? Owner { get; private init; }
    public DateOnly? DueOn { get; private set; }
    public required DateOnly RaisedOn { get; init; }

    /// <summary>Where it was raised, in whatever capability; null where it was written anew.</summary>
    public string? SourceKind { get; init; }
    public Guid? SourceId { get; init; }

    /// <summary>The line of minutes in which it stands.</summary>
    public Guid? LineId { get; init; }
    public MinutesLine? Line { get; private init; }

    /// <summary>Its place on the agenda of its owner.</summary>
    public Guid? PointId { get; private set; }
    public AgendaPoint? Point { get; private init; }
    public string? Answer { get; private set; }

    /// <summary>The day of the answer, which closes it; null while it is open.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Its first line, as far as a list has room.</summary>
    public string Title => Text.Split('\n')[0] is var first && first.Length > TitleLength ? $"{first[..TitleLength].TrimEnd()}…" : first;

    public bool IsOverdue(DateOnly today) => AnsweredOn is null && DueOn < today;

    /// <summary>Refused without words, or if it is due before it was raised.</summary>
    public static Result<OpenQuestion> Of(QuestionFacts facts, DateOnly raisedOn, Source? source = null, Guid? lineId = null) =>
        new OpenQuestion { RaisedOn = raisedOn, SourceKind = source?.Kind, SourceId = source?.Id, LineId = lineId }.Taking(facts);

    public Result<OpenQuestion> Change(QuestionFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>It stands on an agenda now.</summary>
    public void ComeOn(Guid pointId) => PointId = pointId;

    /// <summary>Closes it, or mends its answer. Refused without words.</summary>
    public Result<OpenQuestion> Close(string? answer, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(answer)) return new Refusal(nameof(Answer), Texts.AnswerIsNeeded);
        (Answer, AnsweredOn) = (answer.Trim(), AnsweredOn ?? today);
        Version++;
        return this;
    }

    public bool Mentions(Subject subject) => subject.IsIn($"{Text}\n{Answer}");

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => (Text, Answer) = (LeftOut.Of(Text, subject), Answer is null ? null : LeftOut.Of(Answer, subject));

    private Result<OpenQuestion> Taking(QuestionFacts facts)
    {
        if (string.IsNullOrWhiteSpace(facts.Text)) return new Refusal(nameof(Text), Texts.TextIsNeeded);
        if (facts.DueOn < RaisedOn) return new Refusal(nameof(DueOn), Texts.DueBeforeRaised.With(RaisedOn));
        (Text, OwnerId, DueOn) = (facts.Text.Trim(), facts.OwnerId, facts.DueOn);
        return this;
    }
}
