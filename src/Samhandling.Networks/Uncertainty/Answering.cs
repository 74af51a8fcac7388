using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Uncertainty;

/// <summary>Who answered, as numbers to draw from.</summary>
internal static class Answering
{
    /// <summary>The respondents' numbers, ascending; all actors if no flags are given.</summary>
    public static int[] Numbers(Network network, ReadOnlySpan<bool> flags)
    {
        var respondents = new Respondents(network, flags);
        var numbers = new List<int>(respondents.Count);
        for (var a = 0; a < network.Count; a++)
            if (respondents[a]) numbers.Add(a);
        return [.. numbers];
    }
}
