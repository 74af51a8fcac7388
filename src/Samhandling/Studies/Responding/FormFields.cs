using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Responding;

/// <summary>The fields of a posted page of questions, as <see cref="Surveys.Answers.AnswerReading"/> asks for them.</summary>
internal static class FormFields
{
    /// <summary>Of one question. Who is ticked in a list comes first, then who was written.</summary>
    public static Func<string, IReadOnlyList<string?>> Of(Question question, IFormCollection form, IReadOnlyList<OfferedPerson> roster)
    {
        var name = $"q-{question.Code}";
        if (question.Kind != QuestionKind.Names) return field => [.. form[name + field]];

        var removed = int.TryParse(form["Remove"], System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1;
        var ticked = roster.Where(p => form[$"{name}.in"].Contains(p.Key, StringComparer.Ordinal)).ToList();
        return field => field switch
        {
            ".name" => [.. ticked.Select(p => p.Name), .. Written(field)],
            ".key" => [.. ticked.Select(p => p.Key), .. Written(field)],
            ".about" => [.. ticked.Select(p => p.About), .. Written(field)],
            _ => [.. ticked.Select(p => (string?)form[$"{name}{field}.{p.Key}"]), .. Written(field)],
        };

        // The empty line to write on stands before those who are named, and is read after them; half a name is not kept by itself.
        IEnumerable<string?> Written(string field)
        {
            List<string?> written = [.. form[name + field]];
            List<string?> named = [.. written.Skip(1).Where((_, i) => i + 1 != removed)];
            return form["Go"] == "stay" ? named : [.. named, .. written.Take(1)];
        }
    }
}
