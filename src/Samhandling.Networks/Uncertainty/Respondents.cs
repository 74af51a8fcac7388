namespace Samhandling.Networks.Uncertainty;

/// <summary>Who answered, as numbers.</summary>
internal static class Respondents
{
    /// <summary>The respondents' numbers, ascending; all actors if no flags are given.</summary>
    public static int[] Of(Network network, ReadOnlySpan<bool> flags)
    {
        if (!flags.IsEmpty && flags.Length != network.Count)
            throw new ArgumentException($"There are {flags.Length} flags for {network.Count} actors.", nameof(flags));
        var answered = new List<int>(network.Count);
        for (var a = 0; a < network.Count; a++)
            if (flags.IsEmpty || flags[a]) answered.Add(a);
        return [.. answered];
    }
}
