using Samhandling.Actors.Register;

namespace Samhandling.Actors.Surroundings;

/// <summary>Somebody or something found around an actor.</summary>
/// <param name="Name">What it is called; a title where the visitor may see no name.</param>
/// <param name="Is">What it is to whom it stands beside.</param>
internal sealed record Neighbour(string Name, string Is)
{
    /// <summary>By which it is known when it is met again; null for what is met once.</summary>
    public Guid? Id { get; init; }

    /// <summary>Through whom it is there.</summary>
    public string Through { get; init; } = "";

    /// <summary>What stands under the name in the picture.</summary>
    public string Line { get; init; } = "";

    /// <summary>Where it leads in the partnership; null for nowhere.</summary>
    public string? Path { get; init; }
    public Sector Sector { get; init; }
    public bool IsOrganisation { get; init; }
    public bool IsPast { get; init; }
}
