using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Studies.NetworkReports;
using Interval = Samhandling.Figures.Interval;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>One measure of many places: a point and its interval for each, the highest first, and those without figures last.</summary>
public static class PlacePlot
{
    public static IReadOnlyList<PlaceMeasure> Measures { get; } = Enum.GetValues<PlaceMeasure>();

    public static Figure Draw(IReadOnlyList<PlaceRow> places, PlaceMeasure measure)
    {
        var isShare = measure is not (PlaceMeasure.MeanOut or PlaceMeasure.Sectors or PlaceMeasure.Gini);
        var (unit, times) = isShare ? (Words.Percent, 100.0) : (Words.Number(measure is PlaceMeasure.MeanOut ? 1 : 2), 1.0);
        var rows = Sorted(places, measure).Select(p => Row(p, p.Value(measure), times)).ToList();
        var shown = rows.Where(r => r.Estimate is not null).ToList();
        var description = string.Join(' ', rows.Select(r => r.Estimate is { } value ? $"{r.Label}: {unit.Write(value)}." : $"{r.Label}: {Texts.NoFigure}."));
        return IntervalPlot.Draw(rows, new(
            Title(measure), description, Texts.PlaceWord, Texts.Estimate, Texts.IntervalWord, Withheld: Texts.NoFigure, To: Texts.To), unit);
    }

    public static string Title(PlaceMeasure measure) => measure switch
    {
        PlaceMeasure.MeanOut => Texts.MeasureMeanOut,
        PlaceMeasure.Reciprocity => Texts.MeasureReciprocity,
        PlaceMeasure.BoundaryShare => Texts.MeasureBoundary,
        PlaceMeasure.Sectors => Texts.MeasureSectors,
        PlaceMeasure.TopTenth => Texts.MeasureTopTenth,
        _ => Texts.MeasureGini,
    };

    public static string Means(PlaceMeasure measure) => measure switch
    {
        PlaceMeasure.MeanOut => Texts.MeansMeanOut,
        PlaceMeasure.Reciprocity => Texts.MeansReciprocity,
        PlaceMeasure.BoundaryShare => Texts.MeansBoundary,
        PlaceMeasure.Sectors => Texts.MeansSectors,
        PlaceMeasure.TopTenth => Texts.MeansTopTenth,
        _ => Texts.MeansGini,
    };

    /// <summary>Whether the highest and the lowest can be told apart: in a sentence that ranks nobody else.</summary>
    public static string? Says(IReadOnlyList<PlaceRow> places, PlaceMeasure measure)
    {
        var known = Sorted(places, measure).Where(p => p.Value(measure) is not null).ToList();
        if (known.Count < 2) return null;
        var (first, last) = (known[0].Value(measure)!.Value, known[^1].Value(measure)!.Value);
        return (last.Range.High < first.Range.Low ? Texts.CanBeToldApart : Texts.CannotBeToldApart).With(known[0].Place, known[^1].Place);
    }

    private static IEnumerable<PlaceRow> Sorted(IReadOnlyList<PlaceRow> places, PlaceMeasure measure) =>
        places.OrderBy(p => p.Value(measure) is null).ThenByDescending(p => p.Value(measure)?.Value).ThenBy(p => p.Place, StringComparer.CurrentCulture);

    private static IntervalRow Row(PlaceRow place, Networks.Comparison.Estimate? value, double times)
    {
        var answered = place.Respondents == 0 ? Texts.NobodyAnswered : place.Respondents < Surveys.Suppression.Threshold ? Texts.FewAnswered : Texts.HaveAnswered.With(place.Respondents);
        if (value is not { } known) return new(place.Place, null, SubLabel: answered);
        // Draws may lie all above or below what was answered: the line then begins at the point.
        Interval? range = double.IsNaN(known.Range.Low) ? null : new Interval(times * Math.Min(known.Range.Low, known.Value), times * Math.Max(known.Range.High, known.Value));
        return new(place.Place, times * known.Value, range, answered);
    }
}
