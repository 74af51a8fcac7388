using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Strategies.Declarations;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Commitments;

/// <summary>What is said of a <see cref="Commitment"/>.</summary>
/// <param name="Measure">By what it is seen that it is done.</param>
/// <param name="Weight">How much it counts beside the others, 0 to 100.</param>
public sealed record CommitmentFacts(string? What, string? Measure, DateOnly DueOn, int Weight);

/// <summary>What one party has committed itself to, for an objective.</summary>
public sealed class Commitment
{
    public const int WhatLength = 500, MeasureLength = 300, CommentLength = 1000, MostWeight = 100, Whole = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid DeclarationId { get; init; }
    public Declaration? Declaration { get; private init; }
    public required Guid ObjectiveId { get; init; }
    public Objective? Objective { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
    public string What { get; private init; } = "";
    public string? Measure { get; private init; }
    public DateOnly DueOn { get; private init; }
    public int Weight { get; private init; }

    /// <summary>In per cent; null while nobody has told, which is not zero.</summary>
    public int? Progress { get; private set; }
    public string? Comment { get; private set; }

    /// <summary>When it was last told how far it is.</summary>
    public DateOnly? ToldOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public bool IsOverdue(DateOnly today) => DueOn < today && Progress is not Whole;

    /// <summary>Refused without words or with a weight there is not.</summary>
    public static Result<Commitment> Of(Guid declarationId, Guid objectiveId, Guid organisationId, CommitmentFacts facts)
    {
        if (Names.Clean(facts.What) is not { } what) return new Refusal(nameof(What), Texts.WhatIsNeeded);
        if (facts.Weight is < 0 or > MostWeight) return new Refusal(nameof(Weight), Texts.WeightIsBetween.With(MostWeight));
        return new Commitment { DeclarationId = declarationId, ObjectiveId = objectiveId, OrganisationId = organisationId, What = what, Measure = Names.Clean(facts.Measure), DueOn = facts.DueOn, Weight = facts.Weight };
    }

    /// <summary>Tells how far it is. Refused without a comment: a number alone tells nobody what to do.</summary>
    public Result<Commitment> Tell(int? progress, string? comment, DateOnly today)
    {
        Version++;
        if (progress is not null and (< 0 or > Whole)) return new Refusal(nameof(Progress), Texts.ProgressIsBetween);
        if (Names.CleanLines(comment) is not { } words) return new Refusal(nameof(Comment), Texts.CommentIsNeeded);
        (Progress, Comment, ToldOn) = (progress, words, today);
        return this;
    }
}
