using System.Globalization;
using Samhandling.Networks.Formats;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Files;

/// <summary>What is said of the actors apart from the network: a row for each, to be joined to it by id.</summary>
/// <param name="Ids">The actor that each row is about; null if the rows have no ids and follow the network's own order (a Pajek partition, a bare column of values).</param>
/// <param name="Columns">What is said, a value a row.</param>
/// <param name="Layout">How a delimited text was understood; null in other formats.</param>
public sealed record NodeTable(IReadOnlyList<string>? Ids, IReadOnlyList<Column> Columns, TextLayout? Layout)
{
    /// <summary>The line of each row, from 1.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];

    /// <summary>The heading of the column of ids; null if there is none.</summary>
    public string? IdColumn { get; init; }

    /// <summary>Reads a table of attributes: delimited text with or without a header, or a Pajek partition (.clu) or vector (.vec); also packed with gzip, or alone in a zip.</summary>
    /// <param name="stream">The file's bytes; read once and not closed.</param>
    /// <param name="fileName">The file's name without its folder.</param>
    /// <param name="layout">How to read a delimited text; null finds out.</param>
    /// <param name="idColumn">The heading of the column of ids; null takes the column called id (or its like in the three languages), otherwise the first. If no heading says id and the first column repeats a value, the table has no ids.</param>
    /// <returns>The table, or every fault with its line: an id that stands twice, a row of another length.</returns>
    public static Reading<NodeTable> Read(Stream stream, string fileName, TextLayout? layout = null, string? idColumn = null) => Faults.Gather(faults =>
    {
        var (content, start, name) = Unpacking.Open(stream, fileName);
        if (ContentKind.IsXml(start)) throw new UnreadableException(0, FaultKind.OtherFormat, "an XML file");
        ContentKind.RefuseOffice(start);
        var text = TextBytes.Read(content, layout?.Encoding);
        var title = Unpacking.NameWithoutEnding(name);
        if (!ContentKind.IsPajek(text)) return AttributeReader.Read(Table.Of(text, layout), title, layout, idColumn, faults);
        var values = PajekReader.Read(text.Open(), title, areValues: true, faults).Values.Where(v => v.Expected is not null).ToList();
        if (values.Count == 0) throw new UnreadableException(0, FaultKind.UnknownFormat);
        foreach (var other in values.Where(v => v.Values.Count != values[0].Values.Count))
            faults.Add(other.Line, FaultKind.ValueCount, Text(other.Values.Count), Text(values[0].Values.Count));
        return new(null, [.. values.Select(v => new Column(PajekProject.NameOf(v), v.Values))], null) { Lines = new int[values[0].Values.Count] };
    });

    /// <summary>Reads a table of attributes from rows of cells: a sheet of a workbook, or what a person pasted.</summary>
    /// <param name="rows">The cells, row by row; null is an empty cell.</param>
    /// <param name="idColumn">As for a file.</param>
    /// <returns>The table, or every fault with its row as the line.</returns>
    public static Reading<NodeTable> Read(IReadOnlyList<IReadOnlyList<string?>> rows, string? idColumn = null) =>
        Faults.Gather(faults => AttributeReader.Read(Table.Of(rows), "values", null, idColumn, faults));

    /// <summary>The network with these attributes. Ids are equal if their texts are, or if both are the same whole number (01 is 1).</summary>
    /// <param name="file">The network.</param>
    /// <returns>The network with a column for each of the table's, and notes on the actors without a row and the rows without an actor. To a list of ties, which cannot
    /// name an actor without ties, such rows are added as actors; in other formats they are left out. A fault if no row matches, or if a table without ids has another number of rows than there are actors.</returns>
    /// <remarks>Cost: the rows, the actors and the columns.</remarks>
    public Reading<NetworkFile> Join(NetworkFile file) => Faults.Gather(_ => Joining.Join(this, file));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
