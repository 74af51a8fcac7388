using System.Globalization;
using Samhandling.Figures;
using Samhandling.Platform;

namespace Samhandling.Places.Coverage;

/// <summary>The matrix as a figure and as tables, in the visitor's language.</summary>
internal static class CoverageFigures
{
    /// <summary>So many bars still make one picture.</summary>
    public const int MostBars = 40;

    private const int FewestForPercent = 10;

    public static string Count(double count) => count.ToString(count == Math.Round(count) ? "N0" : "N1", CultureInfo.CurrentCulture);

    public static string Percent(double? share) => share is { } known ? new NumberStyle(CultureInfo.CurrentCulture, "%", 1).Write(100 * known) : "–";

    /// <summary>The row's part of all activities: in percent, or as so many of so many where these are few.</summary>
    public static string Share(CoverageMatrix matrix, CoverageRow row) => matrix.Sum < FewestForPercent ? Texts.CountOf.With(Count(row.Sum), Count(matrix.Sum)) : Percent(matrix.ShareOf(row));

    public static string PerThousand(double? value) => value is { } known ? new NumberStyle(CultureInfo.CurrentCulture, "", 2).Write(known) : "–";

    public static FigureTable Table(CoverageMatrix matrix) => new(
        [Texts.Municipality, .. matrix.Kinds.Select(kind => kind.Name()), Texts.Together, Texts.ShareOfActivities, Texts.ShareOfInhabitants, Texts.PerThousandInhabitants],
        [.. matrix.Rows.Select(row => (IReadOnlyList<string>)[row.Name, .. row.Counts.Select(Count), Count(row.Sum), Share(matrix, row), Percent(matrix.ShareOfInhabitants(row)), PerThousand(row.PerThousand)])]);

    /// <summary>A bar for each municipality, the least reached first; null when there are too many or none.</summary>
    public static Figure? Bars(CoverageMatrix matrix)
    {
        if (matrix.Rows.Count is 0 or > MostBars || matrix.Sum == 0) return null;
        var isPer = matrix.HasAllInhabitants;
        var rows = matrix.Rows.OrderBy(row => isPer ? row.PerThousand : row.Sum)
            .Select(row => new BarRow(row.Name, isPer ? row.PerThousand : row.Sum, isPer ? Texts.ShareAgainstShare.With(Share(matrix, row), Percent(matrix.ShareOfInhabitants(row))) : "")).ToList();
        var words = new BarWords(Texts.BarsTitle, Texts.BarsDescription.With(matrix.Rows.Count), Texts.Municipality, isPer ? Texts.PerThousandInhabitants : Texts.Together);
        return BarRows.Draw(rows, words, new(CultureInfo.CurrentCulture, "", isPer ? 2 : 0));
    }

    public static IReadOnlyList<IReadOnlyList<ShadedCell>> Cells(CoverageMatrix matrix)
    {
        var decimals = matrix.Rows.Any(row => row.Counts.Any(count => count != Math.Round(count))) ? 1 : 0;
        return HeatTable.Shade([.. matrix.Rows.Select(row => row.Counts.Select(count => new HeatCell(Known.Value, count)).ToList())], new(CultureInfo.CurrentCulture, "", decimals), "", "");
    }
}
