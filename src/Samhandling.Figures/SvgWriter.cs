namespace Samhandling.Figures;

/// <summary>A drawing as SVG: for a page, styled by classes alone, or as a file that stands alone.</summary>
public static class SvgWriter
{
    /// <summary>An svg element for a page: no style, no script; colours come from the page's style.</summary>
    /// <param name="drawing">What is drawn.</param>
    /// <param name="id">Begins the ids of title and description; unique on the page, letters, digits and hyphens.</param>
    public static string ForPage(Drawing drawing, string id) => throw new NotSupportedException("The signature stands; the drawing follows.");

    /// <summary>A whole SVG file with the light scheme's colours in it, the title above and the source below.</summary>
    /// <param name="drawing">What is drawn.</param>
    /// <param name="source">Publisher, table, date and whose calculation; in the words of the page.</param>
    public static string ForFile(Drawing drawing, string source) => throw new NotSupportedException("The signature stands; the drawing follows.");
}
