using System.Text.Json;
using System.Text.Json.Serialization;
using Samhandling.Networks.Comparison;
using Samhandling.Networks.Gate;
using Samhandling.Networks.Layout;
using Samhandling.Networks.Uncertainty;

namespace Samhandling.Studies.Analysis;

/// <summary>All figures of one network study, reckoned once and kept, so that a page only has to draw them. What may not be said at this number of respondents is null.</summary>
public sealed record NetworkAnalysis
{
    /// <summary>Raised when a figure is added or reckoned in another way: kept figures of an older version are reckoned anew.</summary>
    public const int CurrentVersion = 3;

    private static readonly JsonSerializerOptions Json = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public int Version { get; init; } = CurrentVersion;
    public required Answering Answering { get; init; }
    public required Contacts Contacts { get; init; }
    public Border? SectorBorder { get; init; }
    public Border? PlaceBorder { get; init; }
    public GateIndex? YearsGate { get; init; }
    public GateIndex? AgeGate { get; init; }
    public required IReadOnlyList<PersonFigures> Persons { get; init; }
    public FoundGroups? Groups { get; init; }
    public Carrying? Carrying { get; init; }
    public Cohering? Cohering { get; init; }
    /// <summary>The figures by which places of different size are laid side by side; null without directions.</summary>
    public PlaceFigures? Place { get; init; }
    public Stability? WithoutAFifth { get; init; }
    public Stability? WithoutHalf { get; init; }

    /// <summary>Persons named by 0, 1–2, 3–5, 6–9 and 10 or more.</summary>
    public required IReadOnlyList<int> NamedBySpread { get; init; }

    /// <summary>Persons inside of known age, by gender (woman, man, not told) and age band; null where no gender is told.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? AgeByGender { get; init; }

    /// <summary>Where the persons stand in the picture; null where they are too many to draw.</summary>
    public Positions? Places { get; init; }

    /// <summary>The figures of the heavier contacts alone; empty where contacts have no weights.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>Where each part of <see cref="NamedBySpread"/> begins.</summary>
    public static IReadOnlyList<int> SpreadFrom { get; } = [0, 1, 3, 6, 10];

    /// <summary>The same without anything of single persons.</summary>
    public NetworkAnalysis WithoutPersons() =>
        this with { Persons = [], Places = null, Steps = [], Carrying = Carrying is null ? null : Carrying with { TopFive = [] }, Cohering = Cohering?.WithoutPersons() };

    /// <summary>The figures of the contacts that weigh so much or more, if that is one of the steps; else those of all.</summary>
    public NetworkAnalysis AtLeast(double? weight) => Steps.FirstOrDefault(s => s.Least == weight)?.Figures is { } figures ? figures with { Places = Places } : this;

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <returns>Null if the figures are of another version.</returns>
    // The version stands first; what another one holds may not fit this one.
    public static NetworkAnalysis? FromJson(string json) =>
        json.StartsWith(FormattableString.Invariant($"{{\"Version\":{CurrentVersion},"), StringComparison.Ordinal) ? JsonSerializer.Deserialize<NetworkAnalysis>(json, Json) : null;
}

/// <summary>Who was asked, who answered and who was only named.</summary>
/// <param name="AtCap">How many respondents gave as many names as they could; 0 where there was no cap.</param>
public sealed record Answering(int People, int Respondents, int AskedInVain, int OnlyNamed, int AtCap, IReadOnlyList<SectorAnswers> BySector)
{
    public int Asked => Respondents + AskedInVain;

    public Allowed Allowed => new(Respondents, Asked);
}

/// <summary>How many of a sector were asked and how many of them answered.</summary>
public sealed record SectorAnswers(Sector Sector, int Asked, int Answered);

/// <summary>The network as a whole.</summary>
/// <param name="Density">Ties as a share of those that respondents could have reported.</param>
/// <param name="Reciprocity">The share of namings between respondents that are returned; NaN if there are none, null in an undirected network.</param>
/// <param name="Diameter">The longest of the shortest ways; null without ties.</param>
/// <param name="Alone">Respondents who name nobody and whom nobody names.</param>
/// <param name="Unnamed">Respondents whom nobody names.</param>
public sealed record Contacts(
    int Ties, bool IsDirected, double MeanNames, double Density, double? Reciprocity, int Parts, int LargestPart,
    double MeanDistance, int? Diameter, double Transitivity, double Centralization, int Alone, int Unnamed);

/// <summary>One person's figures, in the order of the study's persons.</summary>
/// <param name="NamedBy">By how many.</param>
/// <param name="Names">How many; null for one who has not answered, since it was not observed.</param>
/// <param name="Share">The interval of the share of those who could have named the person.</param>
/// <param name="Across">Ties across the sector border, both ways.</param>
/// <param name="Roles">Coordinator, itinerant, gatekeeper, representative, liaison; null where it may not be told by person.</param>
public sealed record PersonFigures(
    int NamedBy, int? Names, Interval Share, int Mutual, int Across, double? Between, double? Constraint, int Core, int? Group, IReadOnlyList<long>? Roles)
{
    /// <summary>What goes when the person leaves; null where it is not reckoned.</summary>
    public PersonLoss? Loss { get; init; }
}

/// <summary>The groups that form by themselves, and how sure they are.</summary>
public sealed record FoundGroups(int Count, double Modularity, double SameShare, double MeanAdjustedRand, bool IsClear);

/// <summary>How much hangs on few.</summary>
/// <param name="TopFive">The five most named, the most named first.</param>
/// <param name="TopFiveTies">Ties that have one of them at an end.</param>
/// <param name="BorderPeople">How many persons the next figure is about.</param>
/// <param name="BorderTies">Ties across the sector border that have one of those persons at an end; null where there is no such border.</param>
public sealed record Carrying(IReadOnlyList<int> TopFive, int TopFiveTies, int BorderPeople, int? BorderTies)
{
    /// <summary>How many <see cref="TopFive"/> holds, unless there are fewer persons.</summary>
    public const int Top = 5;
}
