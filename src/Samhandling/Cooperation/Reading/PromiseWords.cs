namespace Samhandling.Cooperation.Reading;

/// <summary>The words by which a promise is known in Swedish and Norwegian, as alternatives of a pattern.</summary>
internal static class PromiseWords
{
    /// <summary>What stands first where something is to be done by someone. Infinitives that stand first as often for a wish ("Ta fram", "Skriva") are left out.</summary>
    public const string Acts = "kolla|dubbelkolla|kontrollera|undersök|ta reda på|återkom|återkoppla|skicka|boka|bjud in|följ upp|kontakta|ta kontakt|ring|mejla|maila|stäm av|hör med|förbered|sammanställ|beställ|påminn"
        + "|sjekk|dobbeltsjekk|undersøk|finn ut|meld tilbake|gi tilbakemelding|kom tilbake|send|inviter|følg opp|følgje opp|følg|avklar|hent inn|forbered|bestill|book|minn|spør|innkall";

    /// <summary>What someone does who takes something on.</summary>
    public const string Presents = "kollar|kontrollerar|undersöker|tar reda på|återkommer|återkopplar|skickar|bokar|bjuder in|följer upp|kontaktar|tar kontakt|ringer|mejlar|stämmer av|hör med|tar fram|sammanställer|skriver|förbereder|presenterar|ordnar|levererar|lämnar|publicerar|kallar|beställer|gör"
        + "|sjekker|undersøker|finner ut|følger opp|melder tilbake|kommer tilbake|sender|inviterer|bestiller|booker|spør|forbereder|avklarer|henter inn|lager|presenterer|leverer|innkaller|ordner|utarbeider|gjør";

    public const string Infinitives = "kolla|kontrollera|undersöka|ta|återkomma|återkoppla|skicka|boka|bjuda|följa|kontakta|ringa|mejla|stämma|höra|sammanställa|skriva|förbereda|presentera|ordna|leverera|lämna|kalla|beställa"
        + "|sjekke|undersøke|finne|følge|melde|komme|sende|invitere|bestille|spørre|forberede|avklare|hente|lage|skrive|presentere|levere|innkalle|ordne|utarbeide";

    /// <summary>What is a promise whoever says it.</summary>
    public const string Undertakings = "kollar|återkommer|återkopplar|sjekker|melder tilbake|kommer tilbake|lovar|lover|har lovat|har lovet|tar på sig|tar på seg|åtar sig|påtar seg|tar ansvar för|tar ansvar for";

    private static readonly string[] s_nobody = ["vi", "man", "det", "jag", "jeg", "eg", "alla", "alle", "de", "den", "detta", "dette", "som", "hur", "vad", "vem", "hvem", "hva", "ingen"];

    public static bool IsUndertaking(string verb) => Undertakings.Split('|').Contains(verb, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the words name nobody who could be asked.</summary>
    public static bool IsNobody(string who) => s_nobody.Contains(who.Split(' ')[0], StringComparer.OrdinalIgnoreCase);
}
