using Samhandling.Surveys.Questionnaires;
using static Samhandling.Studies.Templates.TemplateWords;

namespace Samhandling.Studies.Templates;

/// <summary>Some questions at the end of a meeting: a minute on the way out.</summary>
internal static class ExitQuestions
{
    private const string Use = "use";

    public static Translated Introduction => Say("Några frågor om mötet. Det tar en minut.", "Noen spørsmål om møtet. Det tar et minutt.", "A few questions about the meeting. It takes a minute.");

    public static IEnumerable<Question> All =>
    [
        new()
        {
            Code = Use,
            Kind = QuestionKind.Scale,
            Text = Say("Hur stor nytta hade du av mötet?", "Hvor stor nytte hadde du av møtet?", "How useful was the meeting to you?"),
            Least = 1,
            Most = 5,
            LeastText = Say("ingen", "ingen", "not at all"),
            MostText = Say("mycket stor", "svært stor", "very"),
        },
        new()
        {
            Code = "missing",
            Kind = QuestionKind.LongText,
            Text = Say("Vad saknade du?", "Hva savnet du?", "What was missing?"),
            AskedIf = new Holds(Use, Comparison.AtMost, "3"),
        },
        new()
        {
            Code = "heard",
            Kind = QuestionKind.Choice,
            Text = Say("Fick du säga det du ville?", "Fikk du sagt det du ville?", "Could you say what you wanted to?"),
            Options = Options(Say("ja", "ja", "yes"), Say("delvis", "delvis", "in part"), Say("nej", "nei", "no"), Say("jag hade inget att säga", "jeg hadde ikke noe å si", "I had nothing to say")),
        },
        new()
        {
            Code = "next",
            Kind = QuestionKind.LongText,
            Text = Say("Vad gör du nu som du inte skulle ha gjort annars?", "Hva gjør du nå som du ellers ikke ville ha gjort?", "What will you do now that you would not have done otherwise?"),
        },
    ];
}
