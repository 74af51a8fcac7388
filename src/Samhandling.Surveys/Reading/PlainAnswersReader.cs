using System.Globalization;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Reading;

/// <summary>Reads answers gathered elsewhere from a plain table: a heading of codes, and a row for each respondent.</summary>
/// <remarks>A column is called by its question's code; of a choice of many, a matrix or points by code, _ and option or row (recommend_r1); what was written beside options by code and _other;
/// persons by code and a number (names_1, names_2). A cell of a choice or matrix holds the option's code or its text; of a choice of many yes or no (Y, 1, x, ja; N, 0, nej or nothing); an empty cell is no answer.</remarks>
public static class PlainAnswersReader
{
    private static readonly string[] s_keys = ["id", "respondent", "key"];

    /// <summary>Reads a table of answers.</summary>
    /// <param name="stream">CSV, by comma, semicolon or tab, in UTF-8 or the code page of Windows; read once and not closed.</param>
    /// <param name="questionnaire">What was asked.</param>
    /// <returns>A sheet for each row without a fault, and every fault with its line: also columns of no question, and keys that stand twice. Or why the file cannot be read.</returns>
    /// <remarks>A column called id, respondent or key holds the respondent's key. At most 50 MB and 100,000 rows. Cost: one pass.</remarks>
    public static Outcome<ReadAnswers> Read(Stream stream, Questionnaire questionnaire) => Outcome<ReadAnswers>.Of(() =>
    {
        var table = DelimitedRows.Read(Packed.Read(stream));
        var faults = new List<ReadingFault>();
        var columns = Columns(table.Heading, questionnaire, faults);
        var key = questionnaire.Find("id") is null ? table.Find(s_keys) : null;
        var reader = new AnswerColumns([.. columns.Select(c => (table.Heading[c.At], c.Target))]);
        var (sheets, keys) = (new List<ReadSheet>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in table.Rows)
        {
            var who = DelimitedRows.Cell(row, key) is { Length: > 0 } said ? said : row.Line.ToString(CultureInfo.InvariantCulture);
            var before = faults.Count;
            if (row.Cells.Count > table.Heading.Count) faults.Add(new(row.Line, ReadingFaultKind.CellsTooMany));
            if (!keys.Add(who)) faults.Add(new(row.Line, ReadingFaultKind.KeyDoubled, table.Heading[key ?? 0], who));
            var sheet = reader.Read(row.Line, at => DelimitedRows.Cell(row, columns[at].At), faults);
            if (sheet is not null && faults.Count == before) sheets.Add(new(who, row.Line, sheet));
        }
        return new(sheets, faults, key is { } k ? [table.Heading[k]] : []);
    });

    private static List<(int At, Target Target)> Columns(IReadOnlyList<string> heading, Questionnaire questionnaire, List<ReadingFault> faults)
    {
        var known = questionnaire.Questions.SelectMany(Names).ToLookup(n => n.Name, n => n.Target, StringComparer.Ordinal);
        var columns = new List<(int, Target)>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (at, name) in heading.Index())
        {
            if (name.Length > 0 && !met.Add(name)) faults.Add(new(1, ReadingFaultKind.ColumnDoubled, name, name));
            else if ((known[name].FirstOrDefault() ?? Person(name, questionnaire)) is { } target) columns.Add((at, target));
            else if (!s_keys.Contains(name, StringComparer.OrdinalIgnoreCase)) faults.Add(new(1, ReadingFaultKind.ColumnUnknown, name, name));
        }
        return columns;
    }

    private static IEnumerable<(string Name, Target Target)> Names(Question question)
    {
        var parts = question.Kind switch { QuestionKind.Choices => question.Options, QuestionKind.Matrix or QuestionKind.Points => question.Rows, _ => [] };
        foreach (var part in parts) yield return ($"{question.Code}_{part.Code}", new(question, part.Code));
        if (question.AllowsOther) yield return ($"{question.Code}_other", new(question, IsOther: true));
        if (question.Kind is not (QuestionKind.Choices or QuestionKind.Matrix or QuestionKind.Points or QuestionKind.Names)) yield return (question.Code, new(question));
    }

    private static Target? Person(string name, Questionnaire questionnaire) =>
        name.LastIndexOf('_') is > 0 and var end && int.TryParse(name[(end + 1)..], CultureInfo.InvariantCulture, out _) && questionnaire.Find(name[..end]) is { Kind: QuestionKind.Names } question ? new(question, name[(end + 1)..]) : null;
}
