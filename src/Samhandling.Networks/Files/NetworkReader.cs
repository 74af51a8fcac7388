using Samhandling.Networks.Formats;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Files;

/// <summary>Reads a network from a file of any known format, which is recognised by what it holds: GraphML, GEXF, Pajek, a delimited list of ties or a matrix; also packed with gzip, or alone in a zip.</summary>
public static class NetworkReader
{
    /// <summary>Reads a network file.</summary>
    /// <param name="stream">The file's bytes; it is read once from where it stands and not closed. It need not seek.</param>
    /// <param name="fileName">The file's name without its folder: names the relation of a file that gives it no name, and is a hint where the content leaves a doubt.</param>
    /// <param name="layout">How to read a delimited text; null finds out, and <see cref="NetworkFile.Layout"/> says what was found.</param>
    /// <returns>The network, or every fault with its line (at most 100).</returns>
    /// <remarks>Limits: see <see cref="FileLimits"/>. Cost: one pass over an XML file, two over a text, which is held in memory.</remarks>
    public static Reading<NetworkFile> Read(Stream stream, string fileName, TextLayout? layout = null) => Faults.Gather(faults =>
    {
        var (content, start, name) = Unpacking.Open(stream, fileName);
        var title = Unpacking.NameWithoutEnding(name);
        if (ContentKind.IsXml(start))
        {
            using var xml = XmlInput.Open(content, start);
            return xml.Name switch
            {
                "graphml" => GraphMLReader.Read(xml, title, faults),
                "gexf" => GexfReader.Read(xml, title, faults),
                var other => throw new UnreadableException(xml.Line, FaultKind.OtherFormat, $"an XML file of the kind <{other}>"),
            };
        }

        ContentKind.RefuseOffice(start);
        var text = TextBytes.Read(content, layout?.Encoding);
        if (ContentKind.OtherThanTable(text, name) is { } format) throw new UnreadableException(0, FaultKind.OtherFormat, format);
        if (ContentKind.PajekValuesOf(text, name) is { } values) throw new UnreadableException(0, FaultKind.AttributesOnly, values);
        if (!ContentKind.IsPajek(text)) return TableReader.Read(Table.Of(text, layout), title, layout, faults);
        return PajekReader.Read(text.Open(), title, areValues: false, faults).ToFile(title);
    });

    /// <summary>Reads a network from rows of cells: a sheet of a workbook, or what a person pasted.</summary>
    /// <param name="rows">The cells, row by row, of any lengths; null is an empty cell.</param>
    /// <param name="name">What the relation is called where the rows do not say.</param>
    /// <param name="layout">As for a file; its separator and encoding mean nothing here.</param>
    /// <returns>The network, or every fault with its row as the line.</returns>
    public static Reading<NetworkFile> Read(IReadOnlyList<IReadOnlyList<string?>> rows, string name, TextLayout? layout = null) =>
        Faults.Gather(faults => TableReader.Read(Table.Of(rows), name, layout, faults));
}
