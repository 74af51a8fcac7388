using Samhandling.Figures;
using Samhandling.Networks.Gate;
using Samhandling.Studies.Analysis;
using Samhandling.Surveys;

namespace Samhandling.Studies.NetworkReports;

/// <summary>How many persons there are of each age and gender, with what is about too few withheld.</summary>
public static class AgeByGender
{
    private static readonly string[] Bands = [.. Networks.Gate.Bands.Age([]).Names];

    /// <returns>Null where no gender or no age is told.</returns>
    public static (IReadOnlyList<string> Headings, IReadOnlyList<(string Word, IReadOnlyList<Cell> Cells)> Rows)? Of(NetworkAnalysis study)
    {
        if (study.AgeByGender is not { } counts) return null;
        var table = new int[counts.Count, Bands.Length];
        for (var row = 0; row < counts.Count; row++)
            for (var band = 0; band < Bands.Length; band++) table[row, band] = counts[row][band];
        // How many there are of each age stands in the figure beside.
        var guarded = Suppression.Table(table, Totals.Columns);
        string[] words = [Texts.Women, Texts.Men, Texts.GenderNotTold];
        var rows = words.Select((word, i) => (word, guarded.Rows[i])).Where((_, i) => i < 2 || counts[i].Sum() > 0);
        return ([Texts.GenderWord, .. Bands.Select(Words.Group)], [.. rows]);
    }

    public static FigureTable? Table(NetworkAnalysis study) => Of(study) is not { } table ? null : new(
        table.Headings,
        [.. table.Rows.Select(r => (IReadOnlyList<string>)[r.Word, .. r.Cells.Select(Text)])]);

    public static string Text(Cell cell) => cell.Count is { } count ? Words.Number().Write(count) : Words.People(cell);
}
