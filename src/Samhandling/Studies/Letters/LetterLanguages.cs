using System.Globalization;
using Samhandling.Platform;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Letters;

/// <summary>In which of our languages a respondent is written to.</summary>
public static class LetterLanguages
{
    private const string English = "en";

    /// <param name="respondent">Whose own language goes before.</param>
    /// <param name="usual">For those of whom nobody has said it.</param>
    /// <returns>sv, nb or en. Who speaks a language that we do not write is written to in the usual one.</returns>
    public static string Of(Respondent respondent, string usual) => Ours(respondent.Language) ?? usual;

    /// <summary>The first language of the questions that we write; English where there is none.</summary>
    public static string Usual(Questionnaire questionnaire) => questionnaire.Languages.Select(Ours).OfType<string>().FirstOrDefault() ?? English;

    /// <summary>Does something as if the reader of that language were here.</summary>
    public static T In<T>(string language, Func<T> write)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Preferences.CultureOf(language);
            return write();
        }
        finally { (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before; }
    }

    private static string? Ours(string? tag) => tag switch
    {
        null => null,
        "nn" or "no" => "nb",
        _ => Preferences.Languages.FirstOrDefault(l => tag.Equals(l, StringComparison.Ordinal) || tag.StartsWith(l + "-", StringComparison.Ordinal)),
    };
}
