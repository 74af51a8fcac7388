namespace Samhandling.Networks.Files;

/// <summary>Writes networks in the formats that others read: networkx, igraph, Gephi, Pajek and spreadsheets.</summary>
public static class NetworkWriter
{
    /// <summary>Writes a network as UTF-8.</summary>
    /// <param name="file">What to write. GraphML, GEXF and a matrix hold one relation: choose with <see cref="NetworkFile.Only"/>.</param>
    /// <param name="format">Which format. A Pajek project carries the attributes as partitions (whole numbers) and vectors (other numbers); texts become partitions with a legend in comments. A list of ties and a matrix carry no attributes: <see cref="WriteNodes"/>.</param>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <param name="options">Choices within a format.</param>
    /// <exception cref="ArgumentException">The format holds one relation and the file has several.</exception>
    public static void Write(NetworkFile file, FileFormat format, Stream stream, WritingOptions? options = null) =>
        throw new NotSupportedException();

    /// <summary>Writes the actors with their attributes as delimited text: id, label where there is one, and a column for each attribute.</summary>
    /// <param name="file">What to write.</param>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <param name="options">Choices within the format.</param>
    public static void WriteNodes(NetworkFile file, Stream stream, WritingOptions? options = null) =>
        throw new NotSupportedException();

    /// <summary>The format that a file name's ending stands for: .graphml, .gexf, .net, .paj, .csv, .tsv, .txt; null if none.</summary>
    public static FileFormat? FormatOf(string fileName) =>
        throw new NotSupportedException();
}

/// <summary>Choices within a format.</summary>
/// <param name="OlderGexf">GEXF 1.2draft instead of 1.3: networkx 2.8.8 reads no later one.</param>
/// <param name="Separator">Between the cells of delimited text.</param>
public sealed record WritingOptions(bool OlderGexf = false, char Separator = ',');
