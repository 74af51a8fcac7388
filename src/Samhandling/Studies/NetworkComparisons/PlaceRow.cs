using Samhandling.Networks.Comparison;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>A figure by which places of different size may be laid side by side.</summary>
public enum PlaceMeasure { MeanOut, Reciprocity, BoundaryShare, Sectors, TopTenth, Gini }

/// <summary>One place with its figures; null where too few answered, or the study has no directions.</summary>
/// <param name="Respondents">How many answered: stands beside each figure.</param>
public sealed record PlaceRow(Guid Study, string Place, DateOnly HeldOn, int Respondents, PlaceFigures? Figures)
{
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
