using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Agreements;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Rounds;

/// <summary>What is said of an <see cref="EvaluationRound"/>.</summary>
public sealed record EvaluationFacts
{
    public required string Title { get; init; }
    public required string Purpose { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }

    /// <summary>The round before it, with which it is compared.</summary>
    public Guid? FormerId { get; init; }
    public required string OrderedBy { get; init; }
    public required string EvaluatedBy { get; init; }

    /// <summary>What binds who evaluates to who is evaluated, or that nothing does.</summary>
    public required string Independence { get; init; }
}

/// <summary>One time that those concerned are asked about the tasks of an agreement.</summary>
public sealed class EvaluationRound
{
    public const int TitleLength = 200, TextLength = 4000, WhoLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The edition of the agreement whose tasks are asked about.</summary>
    public required Guid AgreementId { get; init; }
    public Agreement? Agreement { get; private init; }
    public string Title { get; private set; } = "";
    public string Purpose { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public Guid? FormerId { get; private set; }
    public EvaluationRound? Former { get; private init; }
    public string OrderedBy { get; private set; } = "";
    public string EvaluatedBy { get; private set; } = "";
    public string Independence { get; private set; } = "";
    public List<GuideQuestion> Questions { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without words, if it would end before it begins, or follow itself.</summary>
    public static Result<EvaluationRound> Of(Guid agreementId, EvaluationFacts facts) => new EvaluationRound { AgreementId = agreementId }.Taking(facts);

    public Result<EvaluationRound> Change(EvaluationFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => (OrderedBy, EvaluatedBy, Independence) = (LeftOut.Of(OrderedBy, subject), LeftOut.Of(EvaluatedBy, subject), LeftOut.Of(Independence, subject));

    private Result<EvaluationRound> Taking(EvaluationFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        if (facts.To < facts.From) return new Refusal(nameof(To), Texts.EndsBeforeItBegins.With(facts.To, facts.From));
        if (facts.FormerId == Id) return new Refusal(nameof(FormerId), Texts.FollowsItself);
        (Title, Purpose, From, To, FormerId) = (title, facts.Purpose.Trim(), facts.From, facts.To, facts.FormerId);
        (OrderedBy, EvaluatedBy, Independence) = (Names.Clean(facts.OrderedBy) ?? "", Names.Clean(facts.EvaluatedBy) ?? "", facts.Independence.Trim());
        return this;
    }
}
