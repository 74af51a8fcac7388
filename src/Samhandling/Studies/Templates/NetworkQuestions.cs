using Samhandling.Surveys.Questionnaires;
using static Samhandling.Studies.Templates.TemplateWords;

namespace Samhandling.Studies.Templates;

/// <summary>Who turns to whom for information: a name generator and what the analysis needs to know of who answers.</summary>
internal static class NetworkQuestions
{
    /// <summary>Few name more, and a cap that is not reached bends no figure.</summary>
    private const int MostNamed = 12;

    public static Translated Introduction => Say(
        "Vi vill förstå hur information och råd går mellan oss som arbetar med utveckling här, och var det saknas vägar. Du namnger personer som du vänder dig till. De får också finnas i bilden utan att själva ha svarat.",
        "Vi vil forstå hvordan informasjon og råd går mellom oss som arbeider med utvikling her, og hvor det mangler veier. Du navngir personer du henvender deg til. De kan også finnes i bildet uten selv å ha svart.",
        "We want to understand how information and advice travel among us who work with development here, and where there are no ways. You name persons whom you turn to. They may be in the picture too without having answered themselves.");

    public static Question Whom => new()
    {
        Code = "whom",
        Kind = QuestionKind.Names,
        Text = Say("Vem vänder du dig till när du behöver information eller råd om utvecklingen här?", "Hvem henvender du deg til når du trenger informasjon eller råd om utviklingen her?", "Whom do you turn to when you need information or advice about development here?"),
        Help = Say("Tänk på de senaste tolv månaderna, och på personer både i och utanför kommunen. Namnge så många du vill, upp till tolv.", "Tenk på de siste tolv månedene, og på personer både i og utenfor kommunen. Navngi så mange du vil, opptil tolv.", "Think of the past twelve months, and of persons inside and outside the municipality. Name as many as you like, up to twelve."),
        Most = MostNamed,
        Naming = new(NamingWay.Free,
        [
            new() { Code = "often", Kind = QuestionKind.Choice, Text = Say("Hur ofta?", "Hvor ofte?", "How often?"), Options = Options(Say("varje vecka", "hver uke", "every week"), Say("varje månad", "hver måned", "every month"), Say("mer sällan", "sjeldnere", "less often")) },
            new() { Code = "where", Kind = QuestionKind.Choice, Text = Say("Var är personen verksam?", "Hvor virker personen?", "Where is the person active?"), Options = Options(Say("i kommunen", "i kommunen", "in the municipality"), Say("utanför kommunen", "utenfor kommunen", "outside the municipality")) },
        ]),
    };

    public static IEnumerable<Question> AboutYou =>
    [
        new()
        {
            Code = "sector",
            Kind = QuestionKind.Choice,
            Text = Say("Var arbetar eller verkar du?", "Hvor arbeider eller virker du?", "Where do you work or act?"),
            Options = Options(Say("i kommunen", "i kommunen", "in the municipality"), Say("i region eller stat", "i fylke eller stat", "in the region or the state"), Say("i näringslivet", "i næringslivet", "in business"), Say("i en förening eller annan del av civilsamhället", "i en forening eller annen del av sivilsamfunnet", "in an association or another part of civil society"), Say("i forskning eller utbildning", "i forskning eller utdanning", "in research or education")),
        },
        new()
        {
            Code = "years",
            Kind = QuestionKind.Number,
            Text = Say("Hur många år har du verkat här?", "Hvor mange år har du virket her?", "For how many years have you been active here?"),
            Help = Say("I kommunen, i vilken roll som helst. Ett halvt år skrivs 0,5.", "I kommunen, i hvilken som helst rolle. Et halvt år skrives 0,5.", "In the municipality, in whatever role. Half a year is written 0.5."),
            Least = 0,
            Most = 80,
        },
        new()
        {
            Code = "age",
            Kind = QuestionKind.Choice,
            Text = Say("Hur gammal är du?", "Hvor gammel er du?", "How old are you?"),
            Options = Options(Say("under 30 år", "under 30 år", "under 30"), Say("30–39 år", "30–39 år", "30–39"), Say("40 år eller äldre", "40 år eller eldre", "40 or older")),
        },
    ];
}
