using Samhandling.Networks.Comparison;
using Samhandling.Networks.Mixing;
using Samhandling.Networks.Uncertainty;
using Samhandling.Studies.Analysis;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>A figure by which places of different size may be laid side by side.</summary>
public enum PlaceMeasure { MeanOut, Reciprocity, BoundaryShare, Sectors, TopTenth, Gini }

/// <summary>One place with its figures; null where too few answered, or the study has no directions.</summary>
/// <param name="Respondents">How many answered: stands beside each figure.</param>
public sealed record PlaceRow(Guid Study, string Place, DateOnly HeldOn, int Respondents, PlaceFigures? Figures)
{
    private const int Draws = 400;

    public static PlaceRow Of(Guid id, string place, DateOnly heldOn, StudiedNetwork study)
    {
        var respondents = study.Respondents;
        var answered = respondents.Count(r => r);
        var allowed = new Allowed(answered, study.Persons.Count(p => p.Standing is not Standing.OnlyNamed));
        var border = Grouping.Of(study.Persons.Select(p => p.IsExternal switch { true => "external", false => "internal", null => null }));
        // Groups of few are put together, as everywhere, before anything is reckoned of them.
        var sectors = study.Sectors.MergedBelow(Surveys.Suppression.Threshold, Border.Other);
        var figures = allowed.Indices && study.Network.IsDirected ? PlaceFigures.Of(study.Network, border, sectors, respondents, Draws) : null;
        return new(id, place, heldOn, answered, figures);
    }

    /// <returns>Null where it is not reckoned, or undefined.</returns>
    public Estimate? Value(PlaceMeasure measure) => Figures is null ? null : measure switch
    {
        PlaceMeasure.MeanOut => Known(Figures.MeanOut),
        PlaceMeasure.Reciprocity => Known(Figures.Reciprocity),
        PlaceMeasure.BoundaryShare => Known(Figures.BoundaryShare),
        PlaceMeasure.Sectors => Known(Figures.DensityNormalisedEi),
        PlaceMeasure.TopTenth => Known(Figures.TopTenthShare),
        _ => Known(Figures.Gini),
    };

    private static Estimate? Known(Estimate estimate) => double.IsNaN(estimate.Value) ? null : estimate;
}
