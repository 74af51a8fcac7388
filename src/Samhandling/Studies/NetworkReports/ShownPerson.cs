using Samhandling.Studies.Analysis;
using Samhandling.Surveys;

namespace Samhandling.Studies.NetworkReports;

/// <summary>A person as the reader may see them.</summary>
/// <param name="Label">The name, or a number by lot: P12.</param>
/// <param name="IsExternal">Whether they are from elsewhere; null is not known.</param>
/// <param name="NamedBy">Cut at ten for who may not see names.</param>
/// <param name="X">Where the person stands in the picture, from the left; NaN where there is none.</param>
/// <param name="Y">From the top.</param>
public sealed record ShownPerson(string Label, Sector Sector, bool? IsExternal, TopCoded NamedBy, double X, double Y)
{
    /// <summary>All else that is known; null for who may not see names.</summary>
    public PersonDetails? Details { get; init; }
}

/// <summary>What only who may see names sees of a person.</summary>
/// <param name="Person">As the study has them.</param>
/// <param name="Figures">Their own figures.</param>
/// <param name="Pseudonym">Their number by lot.</param>
public sealed record PersonDetails(StudiedPerson Person, PersonFigures Figures, int Pseudonym)
{
    /// <summary>The person's place in the study.</summary>
    public required int Number { get; init; }
}

/// <summary>A tie between two of the shown persons, by their places in the list.</summary>
/// <param name="IsAcross">Whether it crosses the border that the picture shows.</param>
public readonly record struct ShownTie(int From, int To, bool IsAcross);

/// <summary>The border that ties of the picture cross: of municipalities, of the place studied, of sectors; none where nothing is known.</summary>
public enum TieBorder { None, Sector, Locus, Municipality }
