using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;
using Samhandling.Strategies.Processes;

namespace Samhandling.Strategies.Levels;

/// <summary>Whether an issue is in a process.</summary>
public enum Scope { Undecided, In, Out }

/// <summary>Whose an issue is: the municipality's or the place's, the region's, or the whole country's.</summary>
public enum IssueLevel { Local, Regional, National }

/// <summary>What is said of a <see cref="ProcessIssue"/>.</summary>
/// <param name="Reason">Why it is in, or out.</param>
/// <param name="Motive">What is good for the region, and so why it is the level that it is.</param>
public sealed record IssueFacts(string? Text, Scope Scope, string? Reason, IssueLevel? Level, string? Motive);

/// <summary>To whom an issue is handed on.</summary>
/// <param name="PersonId">Null for who is gone since.</param>
public sealed record IssueReceiver(Guid OrganisationId, Guid? PersonId);

/// <summary>An issue that is raised in a process: whether it is in it, whose it is, and to whom it was handed on where it is not the region's.</summary>
public sealed class ProcessIssue
{
    public const int TextLength = 1000, ReasonLength = 2000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid ProcessId { get; init; }
    public StrategyProcess? Process { get; private init; }
    public string Text { get; private set; } = "";

    /// <summary>Its place among the issues, from 1, in the order in which they were raised.</summary>
    public required int Place { get; init; }
    public Scope Scope { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>Null while it is not tested.</summary>
    public IssueLevel? Level { get; private set; }
    public string? Motive { get; private set; }
    public Guid? ReceiverId { get; private set; }
    public Organisation? Receiver { get; private init; }

    /// <summary>Who was written to for the receiver.</summary>
    public Guid? PersonId { get; private set; }
    public Person? Person { get; private init; }
    public DateOnly? HandedOn { get; private set; }

    /// <summary>Whether the receiver takes it on; null while no answer has come.</summary>
    public bool? IsTakenOn { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }
    public string? Answer { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public bool IsNotRegional => Level is IssueLevel.Local or IssueLevel.National;

    public bool IsToBeHandedOn => IsNotRegional && Scope is not Scope.Out && HandedOn is null;

    public static ProcessIssue Raised(Guid processId, string text, int place) => new() { ProcessId = processId, Text = text, Place = place };

    /// <summary>Says whether it is in, and whose it is. Refused without a reason for the one and a motive for the other, and where it would become the region's again after it was handed on.</summary>
    public Result<ProcessIssue> Weigh(IssueFacts facts)
    {
        if (Names.Clean(facts.Text) is not { } text) return new Refusal(nameof(Text), Texts.TextIsNeeded);
        if (facts.Scope is not Scope.Undecided && string.IsNullOrWhiteSpace(facts.Reason)) return new Refusal(nameof(Reason), Texts.ReasonIsNeeded);
        if (facts.Level is not null && string.IsNullOrWhiteSpace(facts.Motive)) return new Refusal(nameof(Motive), Texts.MotiveIsNeeded);
        if (HandedOn is not null && facts.Level != Level) return new Refusal(nameof(Level), Texts.IsHandedOnAlready.With(HandedOn));
        (Text, Scope, Level) = (text, facts.Scope, facts.Level);
        (Reason, Motive) = (Said(facts.Reason), Said(facts.Motive));
        Version++;
        return this;
    }

    /// <summary>Hands it on to another level. Refused for what is the region's own, and a second time.</summary>
    public Result<ProcessIssue> HandTo(IssueReceiver receiver, DateOnly day)
    {
        if (!IsNotRegional) return new Refusal("", Texts.IsTheRegions);
        if (HandedOn is not null) return new Refusal("", Texts.IsHandedOnAlready.With(HandedOn));
        (ReceiverId, PersonId, HandedOn) = (receiver.OrganisationId, receiver.PersonId, day);
        Version++;
        return this;
    }

    /// <summary>Keeps what the receiver answered; told again, the later words hold. Refused before it is handed on, and before that day.</summary>
    public Result<ProcessIssue> Receive(bool isTakenOn, string? answer, DateOnly day)
    {
        if (HandedOn is not { } handedOn) return new Refusal("", Texts.IsNotHandedOn);
        if (day < handedOn) return new Refusal(nameof(AnsweredOn), Texts.AnsweredBefore.With(handedOn));
        (IsTakenOn, Answer, AnsweredOn) = (isTakenOn, Said(answer), day);
        Version++;
        return this;
    }

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) =>
        (Text, Reason, Motive, Answer) = (LeftOut.Of(Text, subject), Of(Reason, subject), Of(Motive, subject), Of(Answer, subject));

    public bool Mentions(Subject subject) => subject.IsIn($"{Text}\n{Reason}\n{Motive}\n{Answer}");

    private static string? Of(string? words, Subject subject) => words is null ? null : LeftOut.Of(words, subject);

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
