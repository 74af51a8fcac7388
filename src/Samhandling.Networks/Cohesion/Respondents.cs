namespace Samhandling.Networks.Cohesion;

/// <summary>Who has answered, and so could name others; if nothing is said, everybody.</summary>
internal readonly ref struct Respondents
{
    private readonly ReadOnlySpan<bool> _given;

    public Respondents(Network network, ReadOnlySpan<bool> given)
    {
        if (!given.IsEmpty && given.Length != network.Count)
            throw new ArgumentException($"Respondents are said of {given.Length} actors, but the network has {network.Count}.", nameof(given));
        _given = given;
        Count = given.IsEmpty ? network.Count : given.Count(true);
    }

    /// <summary>r.</summary>
    public int Count { get; }

    public bool this[int actor] => _given.IsEmpty || _given[actor];
}
