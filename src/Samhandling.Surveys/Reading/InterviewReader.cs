using System.Text;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Reading;

/// <summary>Reads interviews of another tool, which come without the questions that were asked, as a survey with its answers.</summary>
public static class InterviewReader
{
    /// <summary>Whether a file is interviews and not a survey: GraphML, a zip of tables or GraphML, or a table.</summary>
    /// <param name="bytes">The file.</param>
    public static bool IsInterviews(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.TrimStart("\uFEFF \r\n\t"u8);
        if (Packed.IsZip(bytes)) return bytes.IndexOf("protocol.json"u8) < 0 && (bytes.IndexOf(".csv"u8) >= 0 || bytes.IndexOf(".graphml"u8) >= 0) && bytes.IndexOf(".lss"u8) < 0;
        if (text is [(byte)'<', ..]) return text[..Math.Min(text.Length, 2000)].IndexOf("<graphml"u8) >= 0;
        return text is not ([] or [(byte)'{', ..]) && text[0] != 0x1F && text[..Math.Max(text.IndexOf((byte)'\n'), 0)].IndexOfAny(",;\t"u8) >= 0;
    }

    /// <summary>Reads an export of Network Canvas (zip or GraphML), a zip of tables of EgoWeb, openeddi or egor, or a table of respondents.</summary>
    /// <param name="export">The export, or the table of respondents; read once and not closed.</param>
    /// <param name="named">The table of the named, where the first is a table of respondents; null where they stand in it.</param>
    /// <param name="language">The language of what was asked, which no file says.</param>
    /// <param name="question">What the question for names is called.</param>
    /// <returns>One question for names, with what was told of each as short questions, and a question for each thing told of the respondents; what could not be taken; the answers; or why the file cannot be read.</returns>
    /// <remarks>What has few values becomes a choice among them, what is numbers alone a number, and the rest text. At most 50 MB unpacked. Cost: one pass.</remarks>
    public static Outcome<SurveyFile> Read(Stream export, Stream? named, string language, string question) => Outcome<SurveyFile>.Of(() =>
    {
        var bytes = Packed.Read(export);
        var read = Packed.IsZip(bytes) && Tables(bytes) is [{ } egos, var persons, var ties] ? EgoTablesReader.Read(new MemoryStream(egos), Open(persons), Open(ties))
            : Packed.IsZip(bytes) || bytes.AsSpan().TrimStart("\uFEFF \r\n\t"u8) is [(byte)'<', ..] ? NetworkCanvasReader.Read(new MemoryStream(bytes))
            : EgoTablesReader.Read(new MemoryStream(bytes), named);
        if (read.Fault is { } fault) throw new UnreadableException(fault);
        return InterviewSurvey.Of(read.Value!, language, question);
    });

    /// <summary>The tables of respondents, the named and the ties in a zip that is not of Network Canvas, told apart by their columns; nothing where it is not such a zip.</summary>
    private static byte[]?[] Tables(byte[] zip)
    {
        var files = Packed.Entries(zip, n => n.EndsWith(".csv", StringComparison.OrdinalIgnoreCase));
        if (files.Count == 0 || files.Keys.Any(n => n.EndsWith("_ego.csv", StringComparison.OrdinalIgnoreCase) || n is "ego.csv")) return [];
        var kinds = files.Values.ToLookup(EgoTablesReader.KindOf);
        return kinds[EgoTable.Egos].FirstOrDefault() is { } egos ? [egos, kinds[EgoTable.Named].FirstOrDefault(), kinds[EgoTable.Ties].FirstOrDefault()] : [];
    }

    private static MemoryStream? Open(byte[]? bytes) => bytes is null ? null : new(bytes);
}
