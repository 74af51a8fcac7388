using Samhandling.Surveys.Questionnaires;
using static Samhandling.Studies.Templates.TemplateWords;

namespace Samhandling.Studies.Templates;

/// <summary>A short scale of trust among those who work together, and what of it has been seen. In our own words.</summary>
internal static class TrustQuestions
{
    public static Question Trust => new()
    {
        Code = "trust",
        Kind = QuestionKind.Matrix,
        Text = Say("Hur väl stämmer det här på er som arbetar med utveckling här?", "Hvor godt stemmer dette for dere som arbeider med utvikling her?", "How well does this fit those of you who work with development here?"),
        Options = Options(Say("stämmer inte alls", "stemmer ikke i det hele tatt", "does not fit at all"), Say("stämmer dåligt", "stemmer dårlig", "fits badly"), Say("varken eller", "verken eller", "neither nor"), Say("stämmer bra", "stemmer godt", "fits well"), Say("stämmer helt", "stemmer helt", "fits fully")),
        Rows = Options(
            Say("Vi håller vad vi lovar varandra.", "Vi holder det vi lover hverandre.", "We keep what we promise each other."),
            Say("Jag kan säga vad jag tycker utan att det vänds emot mig.", "Jeg kan si hva jeg mener uten at det blir brukt mot meg.", "I can say what I think without it being turned against me."),
            Say("Vi delar det vi vet, också när det inte lönar sig för oss själva.", "Vi deler det vi vet, også når det ikke lønner seg for oss selv.", "We share what we know, even when it does not pay for ourselves."),
            Say("När det blir svårt hjälps vi åt.", "Når det blir vanskelig, hjelper vi hverandre.", "When it gets hard we help each other.")),
        IsSensitive = true,
    };

    public static Question Experience => new()
    {
        Code = "helped",
        Kind = QuestionKind.Choice,
        Text = Say("Har du det senaste året fått hjälp av någon utan att det kostade något?", "Har du det siste året fått hjelp av noen uten at det kostet noe?", "Have you in the past year been helped by someone at no cost?"),
        Options = Options(Say("ja, flera gånger", "ja, flere ganger", "yes, several times"), Say("ja, någon gång", "ja, en gang iblant", "yes, once or twice"), Say("nej", "nei", "no")),
    };
}
