namespace Samhandling.Networks.Comparison;

/// <summary>One round of a study of a place: who was there, who answered, and who named whom.</summary>
/// <param name="Ids">What each person is known by in every round, in actor order; unique.</param>
/// <param name="Network">The n actors' ties.</param>
/// <param name="Respondents">Who answered, n flags in actor order; empty if all did.</param>
public sealed record Wave(IReadOnlyList<string> Ids, Network Network, IReadOnlyList<bool> Respondents)
{
    /// <summary>Whether the actor answered.</summary>
    internal bool Answered(int actor) => Respondents.Count == 0 || Respondents[actor];

    /// <exception cref="ArgumentException">The lengths differ.</exception>
    internal static void MustFit(Wave wave)
    {
        if (wave.Ids.Count != wave.Network.Count || (wave.Respondents.Count > 0 && wave.Respondents.Count != wave.Network.Count))
            throw new ArgumentException($"The network has {wave.Network.Count} actors, and there are {wave.Ids.Count} ids and {wave.Respondents.Count} flags of respondents.", nameof(wave));
    }
}

/// <summary>What became of ties from one round to the next.</summary>
/// <param name="Kept">Ties of both rounds.</param>
/// <param name="Won">Ties of the second round only.</param>
/// <param name="Lost">Ties of the first round only.</param>
public sealed record TieTurnover(IReadOnlyList<Tie> Kept, IReadOnlyList<Tie> Won, IReadOnlyList<Tie> Lost)
{
    /// <summary>J = kept / (kept + won + lost): 1 if nothing changed, 0 if nothing was kept; NaN without ties in either round.</summary>
    public double Jaccard => (double)Kept.Count / (Kept.Count + Won.Count + Lost.Count);
}
