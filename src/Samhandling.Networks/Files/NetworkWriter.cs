using System.Text;
using Samhandling.Networks.Formats;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Files;

/// <summary>Writes networks in the formats that others read: networkx, igraph, Gephi, Pajek and spreadsheets.</summary>
public static class NetworkWriter
{
    /// <summary>Writes a network as UTF-8.</summary>
    /// <param name="file">What to write. GraphML, GEXF and a matrix hold one relation: choose with <see cref="NetworkFile.Only"/>.</param>
    /// <param name="format">Which format. In Pajek attributes of numbers become vectors, and others partitions with a legend in comments. A list of ties and a matrix carry no attributes: <see cref="WriteNodes"/>.</param>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <param name="options">Choices within a format.</param>
    /// <exception cref="ArgumentException">The format holds one relation and the file has several.</exception>
    /// <remarks>What XML cannot hold (control characters) is left out. Cost: the actors and the ties; a matrix, the square of the actors.</remarks>
    public static void Write(NetworkFile file, FileFormat format, Stream stream, WritingOptions? options = null)
    {
        options ??= new();
        if (format is FileFormat.GraphML or FileFormat.Gexf or FileFormat.Matrix && file.Relations.Count != 1)
            throw new ArgumentException($"The format {format} holds one relation, and the file has {file.Relations.Count}.", nameof(file));
        if (format == FileFormat.GraphML) GraphMLWriter.Write(file, stream);
        else if (format == FileFormat.Gexf) GexfWriter.Write(file, stream, options.OlderGexf);
        else if (format == FileFormat.Pajek) Write(stream, text => PajekWriter.Write(file, text));
        else if (format == FileFormat.Matrix) Write(stream, text => TableWriter.WriteMatrix(file, new(text, options.Separator)));
        else Write(stream, text => TableWriter.WriteTies(file, new(text, options.Separator)));
    }

    /// <summary>Writes the actors with their attributes as delimited text: id, label where there is one, and a column for each attribute.</summary>
    /// <param name="file">What to write.</param>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <param name="options">Choices within the format.</param>
    public static void WriteNodes(NetworkFile file, Stream stream, WritingOptions? options = null) =>
        Write(stream, text => TableWriter.WriteNodes(file, new(text, (options ?? new()).Separator)));

    /// <summary>The format that a file name's ending stands for: .graphml, .gexf, .net and .paj, .csv, .tsv and .txt (a list of ties); null if none.</summary>
    public static FileFormat? FormatOf(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".graphml" => FileFormat.GraphML,
        ".gexf" => FileFormat.Gexf,
        ".net" or ".paj" => FileFormat.Pajek,
        ".csv" or ".tsv" or ".txt" => FileFormat.EdgeList,
        _ => null,
    };

    private static void Write(Stream stream, Action<TextWriter> write)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(text);
    }
}

/// <summary>Choices within a format.</summary>
/// <param name="OlderGexf">GEXF 1.2draft instead of 1.3: networkx 2.8.8 reads no later one.</param>
/// <param name="Separator">Between the cells of delimited text.</param>
public sealed record WritingOptions(bool OlderGexf = false, char Separator = ',');
