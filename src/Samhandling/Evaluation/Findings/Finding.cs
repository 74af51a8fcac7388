using System.Globalization;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Tasks;
using Samhandling.Cooperation.Minutes;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Findings;

/// <summary>What was answered to something that can be better.</summary>
public enum FindingState { Accepted, Declined, Parked }

/// <summary>Where an accepted improvement is made.</summary>
public enum ChangeKind { AgreementText, Action, Project }

/// <summary>What is said of a <see cref="Finding"/>.</summary>
public sealed record FindingFacts
{
    public FindingState State { get; init; }

    /// <summary>Why, or what is changed.</summary>
    public required string Reason { get; init; }
    public ChangeKind? Change { get; init; }

    /// <summary>The task that says it now, mostly in the next edition of the agreement.</summary>
    public Guid? ChangedTaskId { get; init; }

    /// <summary>When it is taken up again.</summary>
    public DateOnly? Until { get; init; }
    public required string DecidedBy { get; init; }
    public required DateOnly DecidedOn { get; init; }
}

/// <summary>The answer that an improvement got: what changes because of it, why nothing does, or when it is taken up again.</summary>
public sealed class Finding
{
    public const int ReasonLength = 2000, DecidedByLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>By which it is spoken of, from 1 in the partnership.</summary>
    public required int Number { get; init; }
    public required Guid StatementId { get; init; }
    public Statement? Statement { get; private init; }
    public FindingState State { get; private set; }
    public string Reason { get; private set; } = "";
    public ChangeKind? Change { get; private set; }
    public Guid? ChangedTaskId { get; private set; }
    public AssignmentTask? ChangedTask { get; private init; }
    public DateOnly? Until { get; private set; }
    public string DecidedBy { get; private set; } = "";
    public DateOnly DecidedOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Whether it is answered for good: what is parked comes back.</summary>
    public bool IsClosed => State is not FindingState.Parked;

    public string Words => $"{Reason} {DecidedBy}";

    /// <summary>Refused without a reason; accepted without saying where; parked without a later day.</summary>
    public static Result<Finding> Of(Guid statementId, int number, FindingFacts facts) => new Finding { StatementId = statementId, Number = number }.Taking(facts);

    public Result<Finding> Answer(FindingFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>The answer in a few words.</summary>
    public string Shortly() => State switch
    {
        FindingState.Accepted => Texts.AcceptedAs.With(Change!.Value.Text(), Number),
        FindingState.Declined => Texts.DeclinedBecause.With(Reason),
        _ => Texts.ParkedUntil.With(Until!.Value.ToString("d", CultureInfo.CurrentCulture)),
    };

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => (Reason, DecidedBy) = (LeftOut.Of(Reason, subject), LeftOut.Of(DecidedBy, subject));

    private Result<Finding> Taking(FindingFacts facts)
    {
        var isAccepted = facts.State is FindingState.Accepted;
        if (string.IsNullOrWhiteSpace(facts.Reason)) return new Refusal(nameof(Reason), isAccepted ? Texts.ChangeIsNeeded : Texts.ReasonIsNeeded);
        if (isAccepted && facts.Change is null) return new Refusal(nameof(Change), Texts.WhereIsNeeded);
        if (facts.State is FindingState.Parked && !(facts.Until > facts.DecidedOn)) return new Refusal(nameof(Until), Texts.UntilIsNeeded);
        (State, Reason, DecidedBy, DecidedOn) = (facts.State, facts.Reason.Trim(), Names.Clean(facts.DecidedBy) ?? "", facts.DecidedOn);
        (Change, ChangedTaskId, Until) = (isAccepted ? facts.Change : null, isAccepted ? facts.ChangedTaskId : null, facts.State is FindingState.Parked ? facts.Until : null);
        return this;
    }
}
