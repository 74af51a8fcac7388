using System.Text;
using Samhandling.Figures;
using Samhandling.Platform.Tables;

namespace Samhandling.Platform.Office;

/// <summary>A figure to fetch: as a drawing (SVG), or drawn with shapes that can be changed in PowerPoint and Word.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Legend">What the page lists under the figure; none where the labels stand on the marks.</param>
/// <param name="Source">Publisher, table, date and whose calculation.</param>
public sealed record FigureFile(string Name, Figure Figure, string Source, IReadOnlyList<LegendItem> Legend)
{
    /// <summary>How an address of a figure ends: which kind of file is wanted.</summary>
    public const string Kind = "{kind:regex(^(svg|pptx|docx)$)}";

    /// <summary>As <see cref="Kind"/>, and the table behind it, at one address.</summary>
    public const string KindOrTable = "{kind:regex(^(svg|pptx|docx|csv)$)}";

    public IResult As(string kind)
    {
        var report = new Report(Figure.Wide.Title, "", [new ReportFigure(Figure, Legend, Source)]);
        return kind switch
        {
            "svg" => Results.File(Encoding.UTF8.GetBytes(SvgWriter.ForFile(Figure.Wide, Source, Legend)), "image/svg+xml", $"{Name}.svg"),
            "pptx" => Results.File(SlideWriter.Write(report), SlideWriter.MediaType, $"{Name}.pptx"),
            "docx" => Results.File(WordWriter.Write(report), WordWriter.MediaType, $"{Name}.docx"),
            "csv" => Figure.Table.ToCsv(Name),
            _ => throw new NotFoundException(),
        };
    }
}
