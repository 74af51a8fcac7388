using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Reading;

/// <summary>Reads surveys and answers of LimeSurvey, versions 1.9 to 6: structures (.lss, also in gzip), archives (.lsa) and exported responses (CSV).</summary>
/// <remarks>A page is made for each question, with its group's name as the title. L, !, O, Y and G become choices (or a scale, where the options are numbers in a row); M and P choices of many;
/// 5 a scale; N a number; D a day; S a line; T and U a text; F, H, A, B, C, E a matrix; 1 two matrices; : with a list of numbers a matrix for each column; Q and K a question for each part, K points where they sum to 100.
/// A text by itself (X) becomes help of the question after it. Ranking, upload, language switch and equation are named as not taken. Markup is left out of all texts.</remarks>
public static class LimeSurveyReader
{
    /// <summary>Reads a structure or an archive.</summary>
    /// <param name="stream">The file's bytes; read once and not closed.</param>
    /// <returns>The survey with what could not be taken, and from an archive its answers and participants; or why it cannot be read.</returns>
    /// <remarks>At most 50 MB, packed and unpacked; no document type. Cost: one pass.</remarks>
    public static Outcome<SurveyFile> Read(Stream stream) => Outcome<SurveyFile>.Of(() =>
    {
        var bytes = Packed.Read(stream);
        if (!Packed.IsZip(bytes)) return Survey(bytes, null, null);
        var files = Packed.Entries(bytes, n => Path.GetExtension(n) is ".lss" or ".lsr" or ".lst");
        byte[]? Ending(string ending) => files.Where(f => f.Key.EndsWith(ending, StringComparison.Ordinal)).Select(f => f.Value).FirstOrDefault();
        return Survey(Ending(".lss") ?? throw new UnreadableException(ReadingFaultKind.OtherFormat, ".lss"), Ending(".lsr"), Ending(".lst"));
    });

    /// <summary>Reads exported responses.</summary>
    /// <param name="stream">The CSV file, with question codes as its heading; read once and not closed.</param>
    /// <param name="structure">The survey's own structure or archive, from which the columns are known.</param>
    /// <returns>A sheet for each row without a fault, and the faults of the others; columns that hold no answer are named. Addresses and tokens are passed over.</returns>
    public static Outcome<ReadAnswers> ReadResponses(Stream stream, Stream structure) => Outcome<ReadAnswers>.Of(() =>
    {
        var bytes = Packed.Read(structure);
        if (Packed.IsZip(bytes)) bytes = Packed.Entries(bytes, n => Path.GetExtension(n) is ".lss").Values.FirstOrDefault() ?? throw new UnreadableException(ReadingFaultKind.OtherFormat, ".lss");
        var columns = new LimeMapping(new(XmlTables.Read(bytes))).Columns;
        var rows = DelimitedRows.Read(Packed.Read(stream));
        return Answers([.. rows.Heading.Select(Bare)], rows.Rows.Select(r => (r.Line, (Func<int, string>)(c => DelimitedRows.Cell(r, c)))), columns);
    });

    private static SurveyFile Survey(byte[] structure, byte[]? responses, byte[]? tokens)
    {
        var lime = new LimeStructure(XmlTables.Read(structure));
        var mapping = new LimeMapping(lime);
        return new(lime.Setting("title"), mapping.Questionnaire, mapping.NotTaken,
            responses is null ? null : Responses(XmlTables.Read(responses)["responses"], mapping.Columns),
            tokens is null ? [] : [.. XmlTables.Read(tokens)["tokens"].Select(t => new Participant($"{t["firstname"]} {t["lastname"]}".Trim(), t["email"], t["language"] is { Length: > 0 } language ? language : null))]);
    }

    private static ReadAnswers Responses(IReadOnlyList<TableRow> rows, Dictionary<string, Target> columns)
    {
        var names = rows.SelectMany(r => r.Fields.Keys).Distinct(StringComparer.Ordinal).ToList();
        return Answers([.. names.Select(Unmasked)], rows.Select(r => (r.Line, (Func<int, string>)(c => r[names[c]]))), columns);
    }

    private static ReadAnswers Answers(IReadOnlyList<string> heading, IEnumerable<(int Line, Func<int, string> Cell)> rows, Dictionary<string, Target> columns)
    {
        var known = heading.Index().Where(h => columns.ContainsKey(h.Item)).Select(h => (At: h.Index, Name: h.Item, Target: columns[h.Item])).ToList();
        var key = heading.Index().Where(h => h.Item is "id").Select(h => (int?)h.Index).FirstOrDefault();
        var (sheets, faults, reader) = (new List<ReadSheet>(), new List<ReadingFault>(), new AnswerColumns([.. known.Select(k => (k.Name, k.Target))]));
        if (known.Count == 0 && heading.Count > 0) faults.Add(new(1, ReadingFaultKind.OtherFormat, Value: heading[0]));
        foreach (var (line, cell) in rows)
        {
            if (reader.Read(line, at => Meant(known[at].Target, cell(known[at].At)), faults) is not { } sheet) continue;
            sheets.Add(new(key is { } k && cell(k).Length > 0 ? cell(k) : line.ToString(System.Globalization.CultureInfo.InvariantCulture), line, sheet));
        }
        return new(sheets, faults, [.. heading.Where(h => !columns.ContainsKey(h))]);
    }

    /// <summary>An empty mark of a database, and a day with a time, are LimeSurvey's ways of writing.</summary>
    private static string Meant(Target target, string cell) => (target.Question.Kind, cell) switch
    {
        (_, "{question_not_shown}" or "NULL" or "N/A") => "",
        (QuestionKind.Date, "1980-01-01 00:00:00") => "",
        (QuestionKind.Number or QuestionKind.Scale, _) when cell.Contains('.', StringComparison.Ordinal) => cell.TrimEnd('0').TrimEnd('.'),
        _ => cell,
    };

    /// <summary>The code before a full heading ("Q1. How old are you?").</summary>
    private static string Bare(string heading) => heading.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? heading[..end] : heading;

    /// <summary>Names of elements may not begin with a digit or hold #.</summary>
    private static string Unmasked(string name) => (name is ['_', >= '0' and <= '9', ..] ? name[1..] : name).Replace('-', '#');
}
