using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Formats;

/// <summary>Walks through the elements of an XML file within bounds: no document type, no outer resource, no great depth.</summary>
internal sealed partial class XmlInput : IDisposable
{
    private readonly XmlReader _reader;
    private readonly int _documentTypeLine;

    private readonly Func<bool> _read;

    private XmlInput(XmlReader reader, int documentTypeLine) => (_reader, _read, _documentTypeLine) = (reader, reader.Read, documentTypeLine);

    public int Line => ((IXmlLineInfo)_reader).LineNumber;

    /// <summary>The element's name without its namespace, which differs between versions and writers.</summary>
    public string Name => _reader.LocalName;

    public int Depth => _reader.Depth;

    /// <summary>Opens an XML file at its outermost element.</summary>
    public static XmlInput Open(BoundedStream content, ReadOnlySpan<byte> start)
    {
        content.Breaks = ">"u8.ToArray();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            MaxCharactersInDocument = FileLimits.Bytes,
        };
        // The parser does not know the code pages of old Windows by itself.
        var declared = Declared().Match(Encoding.Latin1.GetString(start[..Math.Min(start.Length, 200)]));
        var codePage = declared.Success ? CodePagesEncodingProvider.Instance.GetEncoding(declared.Groups["name"].Value) : null;
        var input = new XmlInput(codePage is null ? XmlReader.Create(content, settings) : XmlReader.Create(new StreamReader(content, codePage), settings), LineOf(start, "<!DOCTYPE"u8));
        if (!input.Guarded(() => input._reader.MoveToContent() == XmlNodeType.Element)) throw new UnreadableException(1, FaultKind.Empty);
        return input;
    }

    /// <summary>Goes to the next element within an element of this depth, the first time from that element; false at its end.</summary>
    public bool NextWithin(int depth)
    {
        if (_reader.Depth == depth && _reader.IsEmptyElement) return false;
        while (Next())
        {
            if (_reader.Depth <= depth) return false;
            if (_reader.NodeType == XmlNodeType.Element) return true;
        }

        return false;
    }

    /// <summary>The text of the element, which is left at its end; without that of elements within.</summary>
    public string Text()
    {
        if (_reader.IsEmptyElement) return "";
        // Nearly always the text is in one piece.
        var (depth, first, further) = (_reader.Depth, "", default(StringBuilder));
        while (Next() && _reader.Depth > depth)
        {
            if (!(_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && _reader.Depth == depth + 1)) continue;
            if (first.Length == 0) first = Value();
            else (further ??= new(first)).Append(Value());
        }

        return (further?.ToString() ?? first).Trim();
    }

    public string? Attribute(string name) => _reader.GetAttribute(name);

    /// <summary>An attribute that must be there; null and a fault if it is not.</summary>
    public string? Needed(string name, Faults faults)
    {
        var value = _reader.GetAttribute(name);
        if (string.IsNullOrEmpty(value)) faults.Add(Line, FaultKind.MissingAttribute, Name, name);
        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>Whether the element has one of these attributes.</summary>
    public bool HasAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_reader.GetAttribute(name) is not null) return true;
        return false;
    }

    public void Dispose() => _reader.Dispose();

    private bool Next()
    {
        if (!Guarded(_read)) return false;
        if (_reader.Depth > FileLimits.Depth)
            throw new UnreadableException(Line, FaultKind.TooDeep, FileLimits.Depth.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>The line of a piece of text, which the parser does not tell; 0 if it is not at the start.</summary>
    private static int LineOf(ReadOnlySpan<byte> start, ReadOnlySpan<byte> text) => start.IndexOf(text) is >= 0 and var at ? start[..at].Count((byte)'\n') + 1 : 0;

    // A long text is parsed to its end only when it is asked for.
    private string Value()
    {
        try { return _reader.Value; }
        catch (XmlException wrong) { throw Unreadable(wrong); }
    }

    private bool Guarded(Func<bool> step)
    {
        try { return step(); }
        catch (XmlException wrong) { throw Unreadable(wrong); }
    }

    // The parser has no other sign than its sentence that a document type was met.
    private UnreadableException Unreadable(XmlException wrong) => wrong.Message.Contains("DTD", StringComparison.Ordinal)
        ? new(_documentTypeLine > 0 ? _documentTypeLine : Math.Max(1, Line), FaultKind.HasDocumentType)
        : new(Math.Max(1, wrong.LineNumber), FaultKind.NotXml, Place().Replace(wrong.Message, ""));

    [GeneratedRegex("""^\W{0,3}<\?xml[^>]*encoding\s*=\s*["'](?<name>[\w.-]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declared();

    [GeneratedRegex(@" Line \d+, position \d+\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
