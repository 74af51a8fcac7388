using System.Globalization;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.QuestionEditing;

/// <summary>Texts and options as they are written in the language that the questions were made in. Codes, and what is written in other languages, stay with what they belong to.</summary>
internal sealed class OptionLines(Questionnaire questionnaire)
{
    private string Language => questionnaire.Languages[0];

    public static List<string> Split(string? written) => [.. (written ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>A text in other words; null where it was emptied.</summary>
    public Translated? Say(Translated? before, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : before is null ? Translated.In(Language, text.ReplaceLineEndings("\n")) : questionnaire.Say(before, Language).Equals(text.ReplaceLineEndings("\n").Trim(), StringComparison.Ordinal) ? before : before.With(Language, text.ReplaceLineEndings("\n"));

    /// <summary>The options of the lines. A line that says what an option said is that option; where as many lines stand as before, a new line is the option that stood there, in other words.</summary>
    public IReadOnlyList<Option> Read(string? written, IReadOnlyList<Option>? options)
    {
        var (lines, before) = (Split(written), options ?? []);
        var same = lines.ConvertAll(line => before.FirstOrDefault(o => questionnaire.Say(o.Text, Language).Equals(line, StringComparison.Ordinal)));
        var next = before.Select(o => int.TryParse(o.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty().Max();
        return [.. lines.Select((line, i) => same[i] ?? (lines.Count == before.Count && !same.Contains(before[i]) ? before[i] with { Text = before[i].Text.With(Language, line) }
            : new Option((++next).ToString(CultureInfo.InvariantCulture), Translated.In(Language, line))))];
    }
}
