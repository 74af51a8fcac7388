using Samhandling.Platform.Audit;

namespace Samhandling.Studies.AnswerResults;

/// <summary>What is told of a round's answers, decided once and kept: decided anew for each who asks, what was told before and after one more answer would tell that answer.</summary>
[Bookkeeping]
public sealed class RoundFigures
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }

    /// <summary>How many respondents are counted.</summary>
    public int Count { get; private set; }

    /// <summary>When the last of the counted sent in for the first time.</summary>
    public DateTime FirstBy { get; private set; }

    /// <summary>What was sent in anew until then is counted, and nothing later.</summary>
    public DateTime LatestBy { get; private set; }

    /// <summary>Whether groups have been told, now or earlier. They are told once: what one late answer changes in a group would tell it.</summary>
    public bool HasToldGroups { get; private set; }

    /// <summary>The figures, as they write themselves.</summary>
    public string Content { get; private set; } = "";

    /// <summary>Counts the changes, so that two who decide at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public ToldFigures Figures() => ToldFigures.FromJson(Content);

    /// <summary>Nothing is counted any more, since what was counted had to be taken back.</summary>
    public void Forget() => (Count, Version) = (0, Version + 1);

    public RoundFigures Tell(CountedAnswers counted, ToldFigures figures)
    {
        (Count, FirstBy, LatestBy, Content) = (counted.Count, counted.FirstBy, counted.LatestBy, figures.ToJson());
        HasToldGroups |= figures.IsByGroup;
        Version++;
        return this;
    }
}
