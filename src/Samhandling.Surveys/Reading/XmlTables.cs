using System.Globalization;
using System.Xml;

namespace Samhandling.Surveys.Reading;

/// <summary>One row of a table in XML: text by field.</summary>
internal sealed class TableRow(int line, Dictionary<string, string> fields)
{
    public int Line => line;

    public IReadOnlyDictionary<string, string> Fields => fields;

    /// <summary>A field's text; empty where it is not there.</summary>
    public string this[string field] => fields.GetValueOrDefault(field, "");
}

/// <summary>The tables of a LimeSurvey file: document / table / rows / row / field.</summary>
internal sealed class XmlTables
{
    private const int MostRows = 500_000;
    private readonly Dictionary<string, List<TableRow>> _tables = new(StringComparer.Ordinal);
    private int _rows;

    /// <summary>What the file says it is: Survey, Responses, Tokens.</summary>
    public string Kind { get; private set; } = "";

    public List<string> Languages { get; } = [];

    /// <summary>The rows of a table; none where it is not there.</summary>
    public IReadOnlyList<TableRow> this[string table] => _tables.GetValueOrDefault(table, []);

    public static XmlTables Read(byte[] bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, IgnoreWhitespace = true, MaxCharactersInDocument = Packed.MostBytes };
        var tables = new XmlTables();
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), settings);
            xml.MoveToContent();
            if (!string.Equals(xml.LocalName, "document", StringComparison.Ordinal)) throw new UnreadableException(ReadingFaultKind.OtherFormat, xml.LocalName);
            tables.ReadDocument(xml);
        }
        catch (XmlException wrong)
        {
            throw new UnreadableException(ReadingFaultKind.NotXml, wrong.Message, wrong.LineNumber);
        }
        return tables;
    }

    private void ReadDocument(XmlReader xml)
    {
        foreach (var table in Children(xml))
        {
            if (table is "LimeSurveyDocType") Kind = Text(xml);
            else if (table is "languages") foreach (var _ in Children(xml)) Languages.Add(Text(xml));
            else if (Children(xml).Any(c => c is "rows")) _tables[table] = [.. Rows(xml)];
        }
    }

    private IEnumerable<TableRow> Rows(XmlReader xml)
    {
        foreach (var _ in Children(xml))
        {
            if (++_rows > MostRows) throw new UnreadableException(ReadingFaultKind.TooMany, MostRows.ToString(CultureInfo.InvariantCulture));
            var line = ((IXmlLineInfo)xml).LineNumber;
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var field in Children(xml)) fields[field] = Text(xml);
            yield return new(line, fields);
        }
    }

    /// <summary>The names of the elements in the one the reader stands on; it stands on each in turn.</summary>
    private static IEnumerable<string> Children(XmlReader xml)
    {
        if (xml.IsEmptyElement) yield break;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1) yield return xml.LocalName;
    }

    private static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (depth, text) = (xml.Depth, "");
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text = text.Length == 0 ? xml.Value : text + xml.Value;
        return text;
    }
}
