using System.Globalization;
using System.Xml;
using Samhandling.Networks.Files;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Formats;

/// <summary>Writes GraphML. The label becomes an attribute "label", the weight an attribute "weight"; every value is written out, since networkx passes over defaults.</summary>
internal static class GraphMLWriter
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    public static void Write(NetworkFile file, Stream stream)
    {
        var relation = file.Relations[0];
        List<Column> ofNodes = [.. file.Columns];
        if (file.Labels.Any(l => l is not null) && !ofNodes.Exists(c => string.Equals(c.Name, "label", StringComparison.OrdinalIgnoreCase))) ofNodes.Insert(0, new("label", file.Labels));
        List<Column> ofEdges = [.. relation.Columns];
        if (relation.IsWeighted)
        {
            ofEdges.RemoveAll(c => string.Equals(c.Name, "weight", StringComparison.OrdinalIgnoreCase));
            ofEdges.Insert(0, new("weight", [.. relation.Ties.Select(t => Numbers.Write(t.Weight))]));
        }

        using var xml = XmlOutput.Open(stream);
        xml.WriteStartElement("graphml", Space);
        WriteKeys(xml, "node", "n", ofNodes);
        WriteKeys(xml, "edge", "e", ofEdges);
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("edgedefault", relation.IsDirected ? "directed" : "undirected");
        for (var a = 0; a < file.Ids.Count; a++)
        {
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", XmlOutput.Clean(file.Ids[a]));
            WriteData(xml, "n", ofNodes, a);
            xml.WriteEndElement();
        }

        for (var i = 0; i < relation.Ties.Count; i++)
        {
            xml.WriteStartElement("edge", Space);
            xml.WriteAttributeString("source", XmlOutput.Clean(file.Ids[relation.Ties[i].From]));
            xml.WriteAttributeString("target", XmlOutput.Clean(file.Ids[relation.Ties[i].To]));
            WriteData(xml, "e", ofEdges, i);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteKeys(XmlWriter xml, string owner, string prefix, List<Column> columns)
    {
        foreach (var (i, column) in columns.Index())
        {
            xml.WriteStartElement("key", Space);
            xml.WriteAttributeString("id", prefix + i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("for", owner);
            xml.WriteAttributeString("attr.name", XmlOutput.Clean(column.Name));
            xml.WriteAttributeString("attr.type", XmlOutput.TypeOf(column));
            xml.WriteEndElement();
        }
    }

    private static void WriteData(XmlWriter xml, string prefix, List<Column> columns, int place)
    {
        foreach (var (i, column) in columns.Index())
        {
            if (column.Values[place] is not { } value) continue;
            xml.WriteStartElement("data", Space);
            xml.WriteAttributeString("key", prefix + i.ToString(CultureInfo.InvariantCulture));
            xml.WriteString(XmlOutput.Clean(value));
            xml.WriteEndElement();
        }
    }
}
