using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Samhandling.Surveys.Reading;

/// <summary>Reads what Network Canvas exports of its interviews, and its protocols.</summary>
public static class NetworkCanvasReader
{
    /// <summary>Reads an export of interviews: a zip of CSV files (ego, attributeList, edgeList) or of GraphML files, one session or many, or a single GraphML file.</summary>
    /// <param name="stream">The file's bytes; read once and not closed.</param>
    /// <returns>The respondents with the named and their ties, and each row that could not be placed; or why the file cannot be read. Where a zip holds both kinds, the CSV files are read.</returns>
    /// <remarks>The ties from a respondent to the named are not written in the file: each of the named is one. Adjacency matrices are passed over. At most 50 MB unpacked, no document type. Cost: one pass.</remarks>
    public static Outcome<EgoFile> Read(Stream stream) => Outcome<EgoFile>.Of(() =>
    {
        var bytes = Packed.Read(stream);
        var builder = new EgoBuilder();
        if (!Packed.IsZip(bytes))
        {
            AddGraphs(builder, bytes, "");
            return builder.File;
        }

        var files = Packed.Entries(bytes, n => n.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || n.EndsWith(".graphml", StringComparison.OrdinalIgnoreCase));
        if (!AddTables(builder, files))
        {
            foreach (var (name, content) in files.Where(f => f.Key.EndsWith(".graphml", StringComparison.OrdinalIgnoreCase))) AddGraphs(builder, content, name);
        }
        return builder.Keys.Count > 0 ? builder.File : throw new UnreadableException(ReadingFaultKind.OtherFormat, "_ego.csv");
    });

    /// <summary>Reads a protocol (.netcanvas) as a questionnaire.</summary>
    /// <param name="stream">The file's bytes; read once and not closed.</param>
    /// <param name="language">The language that it is written in, which it does not say.</param>
    /// <returns>The questions about the respondent, the name generators with the choices about each named person, and what could not be taken; or why the file cannot be read.</returns>
    /// <remarks>At most 50 MB unpacked. Cost: one pass.</remarks>
    public static Outcome<SurveyFile> ReadProtocol(Stream stream, string language) => Outcome<SurveyFile>.Of(() =>
    {
        var bytes = Packed.Read(stream);
        if (Packed.IsZip(bytes)) bytes = Packed.Entries(bytes, n => n is "protocol.json").Values.FirstOrDefault() ?? throw new UnreadableException(ReadingFaultKind.OtherFormat, "protocol.json");
        return CanvasProtocol.Read(bytes, language);
    });

    private static bool AddTables(EgoBuilder builder, IReadOnlyDictionary<string, byte[]> files)
    {
        var tables = files.Where(f => f.Key.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && f.Value.AsSpan().Trim(" \r\n\uFEFF"u8).Length > 0).Select(f => (Name: f.Key, Stem: f.Key[..^4], f.Value)).ToList();
        foreach (var (name, _, content) in tables.Where(t => t.Stem.EndsWith("_ego", StringComparison.Ordinal) || t.Stem is "ego")) EgoTablesReader.AddEgos(builder, DelimitedRows.Read(content), name);
        if (builder.Keys.Count == 0) return false;

        var lists = tables.Where(t => Kind(t.Stem, "attributeList") is not null).ToList();
        var hasKinds = lists.Select(t => Kind(t.Stem, "attributeList")).Distinct(StringComparer.Ordinal).Skip(1).Any();
        foreach (var (name, stem, content) in lists) EgoTablesReader.AddNamed(builder, DelimitedRows.Read(content), name, isOwn: true, hasKinds ? Kind(stem, "attributeList") : null);
        foreach (var (name, stem, content) in tables)
            if (Kind(stem, "edgeList") is { } kind) EgoTablesReader.AddTies(builder, DelimitedRows.Read(content), name, kind, isOwn: true);
        return true;
    }

    /// <summary>What a list in a file's name is of: case_session_attributeList_person is of persons.</summary>
    private static string? Kind(string stem, string list) => stem.IndexOf(list, StringComparison.Ordinal) is >= 0 and var at ? stem[(at + list.Length)..].TrimStart('_') : null;

    private static void AddGraphs(EgoBuilder builder, byte[] content, string file)
    {
        var root = Load(content);
        var keys = root.Elements().Where(e => e.Name.LocalName is "key").GroupBy(k => (string?)k.Attribute("id") ?? "", StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (string?)g.First().Attribute("attr.name") ?? g.Key, StringComparer.Ordinal);
        foreach (var graph in root.Elements().Where(e => e.Name.LocalName is "graph")) AddGraph(builder, graph, keys, file);
    }

    private static void AddGraph(EgoBuilder builder, XElement graph, Dictionary<string, string> keys, string file)
    {
        var about = Data(graph, keys);
        var ego = Taken(about, "networkCanvasUUID") ?? graph.Attributes().FirstOrDefault(a => a.Name.LocalName is "sessionUUID")?.Value ?? (string?)graph.Attribute("id") ?? file;
        builder.AddEgo(ego, Line(graph), file, about);
        foreach (var node in graph.Elements().Where(e => e.Name.LocalName is "node"))
        {
            var attributes = Data(node, keys);
            Taken(attributes, "networkCanvasUUID");
            var label = Taken(attributes, "label");
            builder.AddNamed(ego, (string?)node.Attribute("id") ?? "", Taken(attributes, "name") ?? label ?? "", Line(node), file, attributes);
        }

        foreach (var edge in graph.Elements().Where(e => e.Name.LocalName is "edge"))
        {
            var attributes = Data(edge, keys);
            builder.AddTie(ego, (string?)edge.Attribute("source") ?? "", (string?)edge.Attribute("target") ?? "", Taken(attributes, "networkCanvasType") ?? "", Taken(attributes, "weight") ?? "", Line(edge), file);
        }
    }

    private static Dictionary<string, string> Data(XElement element, Dictionary<string, string> keys)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var datum in element.Elements().Where(e => e.Name.LocalName is "data"))
            if ((string?)datum.Attribute("key") is { } key && datum.Value.Trim() is { Length: > 0 } value) data[keys.GetValueOrDefault(key, key)] = value;
        return data;
    }

    private static string? Taken(Dictionary<string, string> data, string name) => data.Remove(name, out var value) ? value : null;

    private static int Line(IXmlLineInfo element) => element.LineNumber;

    private static XElement Load(byte[] content)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Packed.MostBytes };
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(content), settings);
            var root = XDocument.Load(xml, LoadOptions.SetLineInfo).Root!;
            return root.Name.LocalName is "graphml" ? root : throw new UnreadableException(ReadingFaultKind.OtherFormat, root.Name.LocalName);
        }
        catch (XmlException wrong)
        {
            throw new UnreadableException(ReadingFaultKind.NotXml, wrong.Message, wrong.LineNumber);
        }
    }
}
