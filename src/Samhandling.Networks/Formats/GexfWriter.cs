using System.Globalization;
using System.Xml;
using Samhandling.Networks.Files;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Formats;

/// <summary>Writes GEXF 1.3, or 1.2draft for readers that know no later one.</summary>
internal static class GexfWriter
{
    public static void Write(NetworkFile file, Stream stream, bool isOlder)
    {
        var relation = file.Relations[0];
        var space = isOlder ? "http://www.gexf.net/1.2draft" : "http://gexf.net/1.3";
        using var xml = XmlOutput.Open(stream);
        xml.WriteStartElement("gexf", space);
        xml.WriteAttributeString("version", isOlder ? "1.2" : "1.3");
        xml.WriteStartElement("graph", space);
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", relation.IsDirected ? "directed" : "undirected");
        WriteAttributes(xml, space, "node", file.Columns);
        WriteAttributes(xml, space, "edge", relation.Columns);
        xml.WriteStartElement("nodes", space);
        for (var a = 0; a < file.Ids.Count; a++)
        {
            xml.WriteStartElement("node", space);
            xml.WriteAttributeString("id", XmlOutput.Clean(file.Ids[a]));
            // networkx needs a label.
            xml.WriteAttributeString("label", XmlOutput.Clean(file.Labels[a] ?? file.Ids[a]));
            WriteValues(xml, space, file.Columns, a);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteEdges(xml, space, file, relation);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, string space, NetworkFile file, Relation relation)
    {
        xml.WriteStartElement("edges", space);
        for (var i = 0; i < relation.Ties.Count; i++)
        {
            var (from, to, weight) = relation.Ties[i];
            xml.WriteStartElement("edge", space);
            xml.WriteAttributeString("id", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", XmlOutput.Clean(file.Ids[from]));
            xml.WriteAttributeString("target", XmlOutput.Clean(file.Ids[to]));
            if (relation.IsWeighted) xml.WriteAttributeString("weight", Numbers.Write(weight));
            WriteValues(xml, space, relation.Columns, i);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, string space, string owner, IReadOnlyList<Column> columns)
    {
        if (columns.Count == 0) return;
        xml.WriteStartElement("attributes", space);
        xml.WriteAttributeString("class", owner);
        foreach (var (i, column) in columns.Index())
        {
            xml.WriteStartElement("attribute", space);
            xml.WriteAttributeString("id", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("title", XmlOutput.Clean(column.Name));
            xml.WriteAttributeString("type", XmlOutput.TypeOf(column));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, string space, IReadOnlyList<Column> columns, int place)
    {
        if (!columns.Any(c => c.Values[place] is not null)) return;
        xml.WriteStartElement("attvalues", space);
        foreach (var (i, column) in columns.Index())
        {
            if (column.Values[place] is not { } value) continue;
            xml.WriteStartElement("attvalue", space);
            xml.WriteAttributeString("for", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("value", XmlOutput.Clean(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
