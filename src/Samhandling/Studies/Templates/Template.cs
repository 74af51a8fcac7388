using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Templates;

/// <summary>What the questions of a new study begin with.</summary>
public enum Template { Network, NetworkAndTrust, MeetingExit, Empty }

public static class TemplateWords
{
    public static string Text(this Template template) => template switch
    {
        Template.Network => Texts.Network,
        Template.NetworkAndTrust => Texts.NetworkAndTrust,
        Template.MeetingExit => Texts.MeetingExit,
        _ => Texts.Empty,
    };

    /// <summary>The questions, made in a language; the texts are there in Swedish, Norwegian and English, for whoever adds one of them.</summary>
    public static Questionnaire Questionnaire(this Template template, string language) => template switch
    {
        Template.Network => Of(language, NetworkQuestions.Introduction, [NetworkQuestions.Whom, .. NetworkQuestions.AboutYou]),
        Template.NetworkAndTrust => Of(language, NetworkQuestions.Introduction, [NetworkQuestions.Whom, TrustQuestions.Trust, TrustQuestions.Experience, .. NetworkQuestions.AboutYou]),
        Template.MeetingExit => Of(language, ExitQuestions.Introduction, ExitQuestions.All),
        _ => new() { Languages = [language], Pages = [] },
    };

    private static Questionnaire Of(string language, Translated introduction, IEnumerable<Question> questions) => new()
    {
        Languages = [language],
        Introduction = introduction,
        Thanks = Say("Tack! Dina svar är viktiga.", "Takk! Svarene dine er viktige.", "Thank you! Your answers matter."),
        Pages = [.. questions.Select(q => new QuestionPage { Questions = [q] })],
    };

    internal static Translated Say(string swedish, string norwegian, string english) => new([new("sv", swedish), new("nb", norwegian), new("en", english)]);

    /// <summary>Options with the codes 1, 2, 3 … in their order.</summary>
    internal static IReadOnlyList<Option> Options(params Translated[] texts) => [.. texts.Select((text, i) => new Option($"{i + 1}", text))];
}
