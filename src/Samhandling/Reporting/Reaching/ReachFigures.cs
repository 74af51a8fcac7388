using System.Globalization;
using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Platform.Office;
using Samhandling.Platform.Tables;

namespace Samhandling.Reporting.Reaching;

/// <summary>Whom advice reached, as a figure and as a table, in the visitor's language.</summary>
internal static class ReachFigures
{
    /// <summary>So many bars still make one picture.</summary>
    private const int MostBars = 40;

    public static string Percent(double? share) => share is { } known ? new NumberStyle(CultureInfo.CurrentCulture, "%", Decimals(known)).Write(100 * known) : "–";

    public static string Company(bool? hasCompany) => hasCompany switch { true => Texts.WithCompany, false => Texts.WithoutCompany, _ => Texts.CompanyNotSaid };

    /// <summary>The share of each municipality's firms, the least first; null where none is known or too many are.</summary>
    public static Figure? Bars(ReachTable table)
    {
        var rows = table.Rows.Where(r => r.Share is not null).OrderBy(r => r.Share).Select(r => new BarRow(r.Name, 100 * r.Share!.Value, Texts.FirmsOf.With(r.Firms, r.InAll!.Firms))).ToList();
        return rows.Count is 0 or > MostBars ? null
            : BarRows.Draw(rows, new(Texts.BarsTitle.With(table.Year), Texts.BarsDescription.With(rows.Count, table.Year), Texts.Municipality, Texts.ShareOfFirms), new(CultureInfo.CurrentCulture, "%", rows.Max(r => Decimals(r.Value!.Value / 100))));
    }

    public static FigureTable Table(ReachTable table) => new(
        [Texts.Municipality, Texts.DestinationCompany, Texts.Cases, Texts.FirmsAdvised, Texts.FirmsInAll, Texts.ShareOfFirms],
        [.. table.Rows.Select(r => (IReadOnlyList<string>)[r.Name, Company(r.HasCompany), Count(r.Cases), Count(r.Firms), r.InAll is { } all ? Count(all.Firms) : Texts.Unknown, Percent(r.Share)])], NumericFrom: 2);

    /// <summary>Who has counted, each once.</summary>
    public static string Source(ReachTable table) =>
        Texts.SourceIs.With(string.Join("; ", table.Rows.Select(r => r.InAll).OfType<FirmCount>().Select(c => $"{c.Source} ({c.Year})").Distinct(StringComparer.Ordinal)));

    public static FigureFile File(ReachTable table) => Bars(table) is { } figure ? new(Texts.FileName.With(table.Year), figure, Source(table), []) : throw new NotFoundException();

    public static IResult Csv(ReachTable table) => Table(table).ToCsv(Texts.FileName.With(table.Year));

    /// <summary>What an address asks for; the running year where it makes no sense.</summary>
    public static int Year(string? asked, TimeProvider clock) => int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirmCount.FirstYear and <= FirmCount.LastYear ? year : clock.Today().Year;

    // Of all firms of a city a few are less than a tenth of a percent, and not none.
    private static int Decimals(double share) => share is > 0 and < 0.001 ? 2 : 1;

    private static string Count(int count) => count.ToString("N0", CultureInfo.CurrentCulture);
}
