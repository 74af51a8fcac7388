using System.Text;
using System.Xml;
using Samhandling.Networks.Files;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Formats;

/// <summary>What the writers of XML share.</summary>
internal static class XmlOutput
{
    public static XmlWriter Open(Stream stream) =>
        XmlWriter.Create(stream, new() { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false, NewLineChars = "\n" });

    /// <summary>The text without what XML cannot hold: control characters and halves of letters.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\x1F') && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF')) return text;
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) kept.Append(text, i++, 2);
            else if (XmlConvert.IsXmlChar(text[i])) kept.Append(text[i]);
        }

        return kept.ToString();
    }

    /// <summary>"double" if the column holds nothing but numbers that others read too, with a decimal point.</summary>
    public static string TypeOf(Column column) =>
        column.Values.Any(v => v is not null) && column.Values.All(v => v is null || (Numbers.Is(v) && !v.Contains(','))) ? "double" : "string";
}
