using Samhandling.Evaluation.Statements;

namespace Samhandling.Evaluation.Findings;

/// <summary>What the next round says of something that could be better.</summary>
public enum Verdict { NotAsked, Still, NoLonger, NowPositive }

/// <summary>Gives the verdict of the next round.</summary>
public static class Verdicts
{
    /// <param name="answers">The valences of those statements of the next round that go on with it.</param>
    /// <param name="isAsked">Whether the next round asked about the same, or about what took its place.</param>
    /// <returns>Still said wherever anybody says so, though others now find it good.</returns>
    public static Verdict Of(IReadOnlyCollection<Valence> answers, bool isAsked) =>
        answers.Contains(Valence.Improvement) ? Verdict.Still
        : answers.Contains(Valence.Positive) ? Verdict.NowPositive
        : isAsked ? Verdict.NoLonger : Verdict.NotAsked;
}
