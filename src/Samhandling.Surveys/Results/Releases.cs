namespace Samhandling.Surveys.Results;

/// <summary>Which answers count in results that are shown while more come in: the difference between two releases is a result too.</summary>
public static class Releases
{
    /// <summary>How many of the answers count by now: the first that were handed in.</summary>
    /// <param name="received">Answers handed in, 0 or more.</param>
    /// <param name="isClosed">Whether no more can come. Then all count.</param>
    /// <param name="step">By how many the counted grow at least, k or more.</param>
    /// <returns>A multiple of the step, the last 1 to 2 steps left out while more can come: so the step at the close is k or more too, be it only one answer that came last.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The received are negative, or the step is less than k.</exception>
    /// <remarks>It holds the whole apart from release to release. Of one group of a round the new answers of a step can be fewer: results by group are best shown at the close.</remarks>
    public static int Counted(int received, bool isClosed, int step = Suppression.Threshold)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(received);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, Suppression.Threshold);
        return isClosed ? received : Math.Max(0, received / step - 1) * step;
    }
}
