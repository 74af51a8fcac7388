using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Samhandling.Platform.Office;

/// <summary>The names of the XML that Word and PowerPoint have in common, and what is written in it.</summary>
internal static class OfficeXml
{
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main",
        P = "http://schemas.openxmlformats.org/presentationml/2006/main",
        R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        Wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        Wpg = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>What one CSS pixel is in English metric units.</summary>
    public const double Emu = 9525;

    /// <summary>A length in English metric units, which are whole.</summary>
    public static long Long(double length) => (long)Math.Round(length);

    public static XElement Solid(string colour, double opacity = 1) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour), opacity < 1 ? new XElement(A + "alpha", new XAttribute("val", Long(opacity * 100_000))) : null));

    /// <summary>The language of what is written, with its country, as spelling checkers want it.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch { "sv" => "sv-SE", "nb" => "nb-NO", "nn" => "nn-NO", _ => "en-GB" };

    /// <summary>Without the signs that XML cannot hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var sign in text.EnumerateRunes())
            if (sign.Value >= ' ' ? sign.Value is not (0xFFFE or 0xFFFF) : sign.Value is '\t') clean.Append(sign.ToString());
            else clean.Append(' ');
        return clean.ToString();
    }

    public static void Feed(this OpenXmlPart part, XElement root)
    {
        using var stream = new MemoryStream();
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(stream);
        stream.Position = 0;
        part.FeedData(stream);
    }
}
