using Samhandling.Networks;
using Samhandling.Networks.Gate;
using Samhandling.Networks.Mixing;

namespace Samhandling.Studies.Analysis;

/// <summary>What one network study stands on: its persons, and who named whom.</summary>
/// <param name="Persons">In the order of the network's actors.</param>
/// <param name="Network">A tie goes from the one who asks to the one named.</param>
public sealed record StudiedNetwork(IReadOnlyList<StudiedPerson> Persons, Network Network)
{
    /// <summary>The most names a respondent could give; null is no cap.</summary>
    public int? Cap { get; init; }

    /// <summary>The people of the place by years there and by age, to hold the named against; null where the study has none.</summary>
    public Population? Population { get; init; }

    /// <summary>The same with those ties alone that weigh so much or more; who loses the last one stays.</summary>
    public StudiedNetwork AtLeast(double weight) =>
        this with { Network = Network.Build(Network.Count, [.. Network.Ties().Where(t => t.Weight >= weight)], Network.IsDirected, Network.IsWeighted) };

    public bool[] Respondents => [.. Persons.Select(p => p.IsRespondent)];

    public bool[] Inside => [.. Persons.Select(p => p.IsExternal is not true)];

    /// <summary>In the sectors' own order; those that nobody acts for are left out.</summary>
    public Grouping Sectors => By(p => p.Sector is Sector.Unknown ? null : p.Sector.ToString(), name => (int)Enum.Parse<Sector>(name));

    /// <summary>By municipality, the one of most persons first; where none is told, by inside and outside.</summary>
    public Grouping Places => Persons.Any(p => p.Municipality is not null)
        ? By(p => p.Municipality, name => -Persons.Count(p => string.Equals(p.Municipality, name, StringComparison.Ordinal)))
        : By(p => p.IsExternal switch { true => "external", false => "internal", null => null }, name => name is "external" ? 1 : 0);

    private Grouping By(Func<StudiedPerson, string?> group, Func<string, int> order)
    {
        var names = Persons.Select(group).Where(name => !string.IsNullOrWhiteSpace(name)).Distinct(StringComparer.Ordinal).OrderBy(name => order(name!)).ToList();
        return new(names!, [.. Persons.Select(p => names.IndexOf(group(p)))]);
    }

    public Grouping YearBands => Bands.Tenure(Persons.Select(p => p.Years));

    public Grouping AgeBands => Bands.Age(Persons.Select(p => p.Age));
}

/// <summary>How the people of a place are spread, as shares from 0 to 1: by years in the place (under 4, 4–9, 10 or more) and by age (under 30, 30–39, 40 or more).</summary>
public sealed record Population(IReadOnlyList<double>? ByYears, IReadOnlyList<double>? ByAge);
