namespace Samhandling.Studies.Analysis;

/// <summary>A person in a network study as the analysis sees them: what may matter for who is asked, and nothing more.</summary>
/// <param name="Id">As in the file or the round.</param>
public sealed record StudiedPerson(string Id)
{
    /// <summary>For the study's owner alone.</summary>
    public string? Name { get; init; }
    public Sector Sector { get; init; }
    public string? Municipality { get; init; }

    /// <summary>The country of the municipality, in two letters, where the register of places knows it; it is kept with no study.</summary>
    public string? Country { get; init; }

    /// <summary>True outside the place that is studied, false inside, null not known.</summary>
    public bool? IsExternal { get; init; }

    /// <summary>Years in the place or the role when the round was held.</summary>
    public double? Years { get; init; }

    /// <summary>Age in years when the round was held.</summary>
    public double? Age { get; init; }

    public string? Gender { get; init; }

    /// <summary>What the person does, in the file's own words.</summary>
    public string? Title { get; init; }

    public Standing Standing { get; init; }

    public bool IsRespondent => Standing == Standing.Answered;
}

/// <summary>What the round asked of a person. Only one who answered has ties of their own that could be seen.</summary>
public enum Standing { Answered, AskedInVain, OnlyNamed }
