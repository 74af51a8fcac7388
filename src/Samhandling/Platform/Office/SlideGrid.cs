using System.Xml.Linq;
using static Samhandling.Platform.Office.OfficeXml;

namespace Samhandling.Platform.Office;

/// <summary>A line in a cell of a <see cref="SlideGrid"/>.</summary>
/// <param name="Sign">What it begins with where it stands in a list; null otherwise.</param>
/// <param name="IsAnswer">Whether it stands on the same slide as the line before it.</param>
public sealed record GridLine(string Text, char? Sign = null, bool IsStrong = false, bool IsSoft = false, bool IsAnswer = false);

/// <summary>A row of a <see cref="SlideGrid"/>: the lines of each cell. The first cell names the row.</summary>
public sealed record GridRow(IReadOnlyList<IReadOnlyList<GridLine>> Cells);

/// <summary>A table on slides whose cells hold many lines: what finds no room goes on over the next slide.</summary>
/// <param name="Headings">One for each column.</param>
/// <param name="Shares">How much of the width each column has; they add up to 1.</param>
/// <param name="Size">Of the letters, in points.</param>
public sealed record SlideGrid(IReadOnlyList<string> Headings, IReadOnlyList<double> Shares, double Size = 12)
{
    // In points. Letters of the typeface are half as wide as they are high, some more where the words are long.
    private const double LetterWidth = 0.53, LineHeight = 1.22, Before = 2.5, CellMargins = 7.2, Emu = 12_700, Sign = 13.5;
    private const string Ink = "1A2320", Soft = "4C5650";

    private double Room => SlideParts.BodyHeight / Emu - Head;

    private double Head => Size * LineHeight + Before + CellMargins;

    /// <summary>The rows of each slide. A row without room on a slide of its own is cut, and named again.</summary>
    public IReadOnlyList<IReadOnlyList<GridRow>> OverSlides(IEnumerable<GridRow> rows)
    {
        var slides = new List<List<GridRow>>();
        var left = 0.0;
        foreach (var row in rows.SelectMany(Cut))
        {
            var height = Height(row);
            if (height > left) (left, slides) = (Room, [.. slides, []]);
            slides[^1].Add(row);
            left -= height;
        }
        return slides;
    }

    public XElement Drawn(int id, string title, string description, IReadOnlyList<GridRow> rows) => SlideTable.Frame(id, title, description, Shares.Select(share => share * SlideParts.BodyWidth),
    [
        SlideTable.Row(Head * Emu, Headings.Select(heading => SlideTable.Cell([Paragraph(new(heading, IsStrong: true))], isHead: true, "b"))),
        .. rows.Select(row => SlideTable.Row(Height(row) * Emu, row.Cells.Select(lines => SlideTable.Cell(lines.Select(Paragraph), isHead: false, "t")))),
    ]);

    private IEnumerable<GridRow> Cut(GridRow row)
    {
        var done = new int[row.Cells.Count];
        do
        {
            var cells = row.Cells.Select((lines, column) => column == 0 ? lines : [.. lines.Skip(done[column]).Take(Fitting(lines, column, done[column]))]).ToList();
            for (var column = 1; column < done.Length; column++) done[column] += cells[column].Count;
            yield return new(cells);
        }
        while (row.Cells.Index().Any(cell => cell.Index > 0 && done[cell.Index] < cell.Item.Count));
    }

    /// <summary>How many lines from there on a slide has room for: at least one, or there would be no end.</summary>
    private int Fitting(IReadOnlyList<GridLine> lines, int column, int from)
    {
        var (count, height) = (0, CellMargins);
        foreach (var line in lines.Skip(from))
        {
            height += Height(line, column);
            if (height > Room && count > 0) break;
            count++;
        }
        while (count > 1 && from + count < lines.Count && lines[from + count].IsAnswer) count--;
        return count;
    }

    private double Height(GridRow row) => CellMargins + row.Cells.Select((lines, column) => lines.Sum(line => Height(line, column))).Max();

    private double Height(GridLine line, int column)
    {
        var width = Shares[column] * SlideParts.BodyWidth / Emu - 2 * CellMargins - (line.Sign is null ? 0 : Sign);
        return Math.Ceiling(Math.Max(1, line.Text.Length) * Size * LetterWidth / width) * Size * LineHeight + Before;
    }

    private XElement Paragraph(GridLine line)
    {
        var paragraph = SlideParts.Paragraph(line.Text, (int)(Size * 100), line.IsSoft ? Soft : Ink, line.IsStrong, align: "l");
        var look = paragraph.Element(A + "pPr")!;
        look.Add(new XElement(A + "spcBef", new XElement(A + "spcPts", new XAttribute("val", Long(Before * 100)))));
        if (line.Sign is not { } sign) return paragraph;
        look.Add(new XAttribute("marL", Long(Sign * Emu)), new XAttribute("indent", Long(-Sign * Emu)), new XElement(A + "buFont", new XAttribute("typeface", "Calibri")), new XElement(A + "buChar", new XAttribute("char", sign)));
        return paragraph;
    }
}
