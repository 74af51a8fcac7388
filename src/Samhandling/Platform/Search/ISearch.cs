namespace Samhandling.Platform.Search;

/// <summary>What a capability finds among what is its own. Registered in its module; states the permission it needs.</summary>
public interface ISearch
{
    /// <summary>What the things it finds are called together.</summary>
    string Kind { get; }

    /// <summary>At most so many, the best first.</summary>
    Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel);
}

/// <summary>Something found: what it is called, what tells it from others of that name, and where it is.</summary>
public sealed record Hit(string Title, string? Detail, string Address);
