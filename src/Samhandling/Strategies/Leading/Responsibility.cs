using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies.Leading;

/// <summary>What somebody can lead.</summary>
public enum LedKind { Document, Objective, Step, Group }

/// <summary>Which part somebody has in leading it. The counterpart stands for the partners.</summary>
public enum LeadingPart { Leader, CoLeader, Deputy, Counterpart }

/// <summary>What is said of a <see cref="Responsibility"/>.</summary>
/// <param name="IsUnsure">Whether the person has said "not sure yet".</param>
/// <param name="FollowUpOn">When to ask again who is not sure.</param>
public sealed record ResponsibilityFacts(Guid? PersonId, Guid OrganisationId, LeadingPart Part, DateOnly From, DateOnly? To, bool IsUnsure, DateOnly? FollowUpOn);

/// <summary>That a person leads something for an organisation, from a day to a day. It is tied to one thing and no more.</summary>
public sealed class Responsibility
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid? DocumentId { get; private init; }
    public StrategyDocument? Document { get; private init; }
    public Guid? ObjectiveId { get; private init; }
    public Objective? Objective { get; private init; }
    public Guid? StepId { get; private init; }
    public ProcessStep? Step { get; private init; }
    public Guid? GroupId { get; private init; }
    public Group? Group { get; private init; }
    public LeadingPart Part { get; private set; }
    public Guid OrganisationId { get; private set; }
    public Organisation? Organisation { get; private init; }

    /// <summary>Null where who had it is gone: then it is vacant.</summary>
    public Guid? PersonId { get; private set; }
    public Person? Person { get; private init; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public bool IsUnsure { get; private set; }
    public DateOnly? FollowUpOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public LedKind Kind => this switch { { DocumentId: not null } => LedKind.Document, { ObjectiveId: not null } => LedKind.Objective, { StepId: not null } => LedKind.Step, _ => LedKind.Group };

    public Guid LedId => DocumentId ?? ObjectiveId ?? StepId ?? GroupId ?? Guid.Empty;

    /// <summary>What it is that is led; it must be at hand.</summary>
    public string Title => Document?.Title ?? Objective?.NumberedText ?? Step?.Name ?? Group?.Name ?? "";

    public bool IsOn(DateOnly day) => Engagement.IsOn(From, To, day);

    /// <summary>Whether somebody has said yes to it and has it on that day.</summary>
    public bool IsHeldOn(DateOnly day) => PersonId is not null && !IsUnsure && IsOn(day);

    /// <summary>Refused if it would end before it begins, and where somebody is not sure and nobody is to ask again.</summary>
    public static Result<Responsibility> For(LedKind kind, Guid ledId, ResponsibilityFacts facts) => new Responsibility
    {
        DocumentId = kind is LedKind.Document ? ledId : null,
        ObjectiveId = kind is LedKind.Objective ? ledId : null,
        StepId = kind is LedKind.Step ? ledId : null,
        GroupId = kind is LedKind.Group ? ledId : null,
    }.Taking(facts);

    public Result<Responsibility> Change(ResponsibilityFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    private Result<Responsibility> Taking(ResponsibilityFacts facts)
    {
        if (facts.To < facts.From) return new Refusal(nameof(To), Processes.Texts.EndsBeforeItBegins.With(facts.To, facts.From));
        if (facts is { IsUnsure: true, FollowUpOn: null }) return new Refusal(nameof(FollowUpOn), Texts.FollowUpIsNeeded);
        (PersonId, OrganisationId, Part, From, To) = (facts.PersonId, facts.OrganisationId, facts.Part, facts.From, facts.To);
        (IsUnsure, FollowUpOn) = (facts.IsUnsure, facts.IsUnsure ? facts.FollowUpOn : null);
        return this;
    }
}
