using System.Globalization;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Responding;

/// <summary>The language of questions, which may be one that the pages around them do not speak. Chosen by a word in the address, and kept in a cookie.</summary>
public static class ContentLanguage
{
    public const string Word = "in";
    private const string Cookie = "questions-in";

    /// <summary>The chosen language, if the questions are in it; else that of the page; else the one they were made in.</summary>
    public static string Of(HttpContext context, Questionnaire questionnaire)
    {
        var chosen = (string?)context.Request.Query[Word] ?? context.Request.Cookies[Cookie];
        var page = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return questionnaire.Languages.FirstOrDefault(l => l.Equals(chosen, StringComparison.Ordinal)) ?? questionnaire.Languages.FirstOrDefault(l => l.Equals(page, StringComparison.Ordinal)) ?? questionnaire.Languages[0];
    }

    /// <summary>Keeps the language that the address asks for.</summary>
    public static void Keep(HttpContext context, Questionnaire questionnaire)
    {
        if ((string?)context.Request.Query[Word] is { } asked && questionnaire.Languages.Contains(asked, StringComparer.Ordinal) && !context.Response.HasStarted)
            context.Response.Cookies.Append(Cookie, asked, new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });
    }

    /// <summary>What a language is called in itself.</summary>
    public static string NameOf(string language)
    {
        try
        {
            var name = CultureInfo.GetCultureInfo(language, predefinedOnly: true).NativeName;
            return $"{char.ToUpper(name[0], CultureInfo.GetCultureInfo(language))}{name[1..]}";
        }
        catch (CultureNotFoundException) { return language; }
    }
}
