using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Decisions;

/// <summary>What a decision does for an objective.</summary>
public enum EffectKind { Supports, Neutral, Against }

/// <summary>What is said of a <see cref="TakenDecision"/>.</summary>
/// <param name="DeciderId">The organisation that took it; null where several did, or nobody has said.</param>
/// <param name="Text">What is to be known of it.</param>
public sealed record DecisionFacts(string? Title, DateOnly DecidedOn, Guid? DeciderId, string? Text);

/// <summary>A decision, and what it does for our objectives: one of them at least.</summary>
public sealed class TakenDecision
{
    public const int TitleLength = 500, TextLength = 4000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public DateOnly DecidedOn { get; private set; }
    public Guid? DeciderId { get; private set; }
    public Organisation? Decider { get; private init; }
    public string? Text { get; private set; }

    /// <summary>The line of minutes that it was recorded from, which may have gone since; null where it was written here.</summary>
    public Guid? LineId { get; private init; }
    public List<DecisionEffect> Effects { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without a title.</summary>
    public static Result<TakenDecision> Of(DecisionFacts facts, Guid? lineId = null) => new TakenDecision { LineId = lineId }.Taking(facts);

    public Result<TakenDecision> Change(DecisionFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Says what it does for an objective. Refused where that is said already, and without words where it does something.</summary>
    public Result<DecisionEffect> Affect(Guid objectiveId, EffectKind kind, string? words)
    {
        if (Effects.Exists(e => e.ObjectiveId == objectiveId)) return new Refusal(nameof(DecisionEffect.ObjectiveId), Texts.EffectIsThere);
        var clean = Names.CleanLines(words);
        if (clean is null && kind is not EffectKind.Neutral) return new Refusal(nameof(DecisionEffect.Words), Texts.WordsAreNeeded);
        var effect = new DecisionEffect { DecisionId = Id, ObjectiveId = objectiveId, Kind = kind, Words = clean };
        Effects.Add(effect);
        return effect;
    }

    private Result<TakenDecision> Taking(DecisionFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        (Title, DecidedOn, DeciderId, Text) = (title, facts.DecidedOn, facts.DeciderId, Names.CleanLines(facts.Text));
        return this;
    }
}

/// <summary>What a decision does for one objective.</summary>
public sealed class DecisionEffect
{
    public const int WordsLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid DecisionId { get; init; }
    public TakenDecision? Decision { get; private init; }
    public required Guid ObjectiveId { get; init; }
    public Objective? Objective { get; private init; }
    public required EffectKind Kind { get; init; }

    /// <summary>In what way; null only where it does nothing.</summary>
    public string? Words { get; init; }
}
