using System.Globalization;
using System.Text.RegularExpressions;

namespace Samhandling.Cooperation.Reading;

/// <summary>Reads what a line of minutes seems to be, who is to do what, and by when, in Swedish and Norwegian.</summary>
/// <remarks>A missed promise can still be marked by hand; a note that is taken for a promise costs trust. Hence words count where they stand first in a sentence, and a doer without a day counts only if the doer is known.</remarks>
public static class LineReading
{
    // No pattern looks back, so a line of any length is read in the time of its length.
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private const RegexOptions OfNames = Options & ~RegexOptions.IgnoreCase;
    private const string Name = @"\p{Lu}[\p{L}'’-]+(?: (?:von|van|de|af|av) | )(?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?";

    private static readonly Regex s_sentenceEnd = new(@"[.!?;:]\s+", Options);
    private static readonly Regex s_times = new(@"\((?<times>\d{1,3})\s*(?:ggr|gånger|ganger|g)\.?\)", Options);
    private static readonly Regex s_mention = new(@"(?:^|[\s(,:])@(?<name>[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})", OfNames);
    private static readonly Regex s_act = new($@"^(?:{PromiseWords.Acts})\b", Options);
    private static readonly Regex s_ask = new(@"^(?:be|bed|spør|fråga)\s+(?<whom>[\p{L}'’-]+(?: [\p{L}'’-]+){0,4}?)\s+(?:att|om å|å|om att|presentera|presentere|komma|komme|svara|svare|ta)\b|^(?:be om|(?:ska|kan|skal|bör|bør) vi (?:\w+ )?be om)\b", Options);
    private static readonly Regex s_doer = new($@"^(?<who>[@\p{{L}}][\p{{L}}'’-]*(?: [\p{{L}}'’-]+){{0,5}}?),? (?<verb>(?:(?:ska|skal|kan|bör|bør) (?:{PromiseWords.Infinitives}))|{PromiseWords.Undertakings}|{PromiseWords.Presents})\b", Options);
    private static readonly Regex s_answerable = new(@"^(?:ansvarig|ansvarlig|ansvar)\s*:\s*(?<who>[^,.;]+)", Options);
    private static readonly Regex s_with = new(@"\b(?:tillsammans med|sammen med|ihop med|i samråd med|i samarbete med|i samarbeid med|i dialog med)\s+(?<whom>[\p{L}'’@-]+(?: (?:och|og|kommun|kommune|fylkeskommune|universitet|\p{Lu}[\p{L}'’-]+))*)", OfNames);
    private static readonly Regex s_trial = new(@"\bvi (?:prövar|provar|testar|prøver|tester|forsøker)(?: först| først| ut)?\b|^(?:pröva|prova|testa|prøv|test) (?:först|først|ut|med|i)\b", Options);
    private static readonly Regex s_decision = new($@"^(?:beslut|vedtak)\s*[:.]|^(?:mötet|møtet|gruppen|gruppa|nätverket|nettverket|styrelsen|styret|rådet|vi) (?:beslutade|beslutar|beslöt|vedtok|vedtar|besluttet|enades|ble enige|blev eniga|godkände|godkjente)\b|\b(?:beslutades|beslöts|ble vedtatt|ble besluttet|det enades om)\b", Options);
    private static readonly Regex s_group = new($@"^\p{{L}}*(?:grupp|gruppe|utskott|utvalg|kommitté|komité)(?:en|a|et)?\s*[.:,]\s*(?<people>{Name}.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
    private static readonly Regex s_person = new($@"(?<name>{Name})(?:\s*\((?<remark>[^()]*)\))?|(?<remark>\b(?:reserv|back-up|vara|suppleant))\b", OfNames);
    private static readonly Regex s_inBrackets = new($@"^(?<remark>[^,]*?),?\s*(?<name>{Name})\s+(?<part>.+)$", OfNames);
    private static readonly Regex s_question = new(@"\?\s*$|\?\s+\S|^(?:hur|hvordan|korleis|varför|hvorfor) (?:få|kan|ska|skal|vill|håller|hålla|gör|göra|når|nå|bör|bør|får|holder|gjør)\b", Options);
    private static readonly Regex s_idea = new(@"^(?:idé|ide|förslag|forslag|ev|eventuellt|eventuelt|kanske|kanskje|tänk om|tenk om|vi skulle kunna|vi kunde|vi kunne|man skulle kunna)\b", Options);
    private static readonly Regex s_insight = new(@"^(?:insikt|innsikt|lärdom|lærdom|slutsats|konklusjon|vikten av|vi lärde oss|vi lærte|vi har lärt oss|det visade sig|det viste seg|det viktiga är|det viktige er)\b", Options);

    /// <summary>What the line seems to be.</summary>
    /// <param name="line">One line, without the sign that would tell its kind.</param>
    /// <param name="occasion">When it was said, and who is known.</param>
    /// <param name="told">Its kind, where it is told: then only who, what and when are read.</param>
    public static Suggestion Of(string line, Occasion occasion, LineKind? told = null)
    {
        var (sentences, due) = (SentencesOf(line), DueDay.In(line, occasion.Day, occasion.NextMeeting));
        var mentioned = s_mention.Match(line) is { Success: true } at ? Known(at.Groups["name"].Value, line[at.Groups["name"].Index..], occasion) : null;
        var found = Trial(line, sentences, due, occasion) ?? Group(line) ?? Promise(sentences, due, mentioned, occasion) ?? Other(line, sentences);
        if (told is { } kind && kind != found.Kind) found = found with { Kind = kind, Because = "" };
        return found with
        {
            Who = found.Who ?? mentioned,
            WithWhom = found.WithWhom ?? (s_with.Match(line) is { Success: true } with ? with.Groups["whom"].Value.TrimStart('@') : null),
            By = found.Kind is LineKind.Note or LineKind.Insight or LineKind.Idea ? null : found.By ?? due?.Day,
            ByWords = found.Kind is LineKind.Note or LineKind.Insight or LineKind.Idea ? null : due?.Words,
            Times = s_times.Match(line) is { Success: true } times ? int.Parse(times.Groups["times"].Value, CultureInfo.InvariantCulture) : 1,
        };
    }

    private static Suggestion? Trial(string line, List<string> sentences, DueDay? due, Occasion occasion)
    {
        if (sentences.Select(s => s_trial.Match(s)).FirstOrDefault(m => m.Success) is not { } match) return null;
        // What is tried without a day is looked at when one meets again.
        return new() { Kind = LineKind.Trial, Because = match.Value, What = line, By = due is null ? occasion.NextMeeting : due.Day };
    }

    private static Suggestion? Group(string line)
    {
        if (s_group.Match(line) is not { Success: true } match) return null;
        List<NamedPerson> people = [];
        foreach (Match person in s_person.Matches(match.Groups["people"].Value))
        {
            if (!person.Groups["name"].Success) continue;
            var remark = person.Groups["remark"] is { Success: true, Value: var said } ? said.Trim() : null;
            // "(some reservation, Another Person in reserve)": the other one is named to the group too.
            if (remark is not null && s_inBrackets.Match(remark) is { Success: true } other)
            {
                people.Add(new(person.Groups["name"].Value, other.Groups["remark"].Value.Trim() is { Length: > 0 } own ? own : null));
                people.Add(new(other.Groups["name"].Value, other.Groups["part"].Value.Trim()));
            }
            else people.Add(new(person.Groups["name"].Value, remark));
        }
        return new() { Kind = LineKind.Decision, Because = line[..match.Groups["people"].Index].TrimEnd(' ', '.', ':', ','), What = line, People = people };
    }

    private static Suggestion? Promise(List<string> sentences, DueDay? due, string? mentioned, Occasion occasion)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            if (s_answerable.Match(sentence + (i + 1 < sentences.Count ? " " + sentences[i + 1] : "")) is { Success: true } answerable)
                return new() { Kind = LineKind.Promise, Because = answerable.Value, Who = Known(answerable.Groups["who"].Value.Trim(), answerable.Groups["who"].Value, occasion), What = Tidy(sentences[0], due) };
            if (s_ask.Match(sentence) is { Success: true } ask)
                return new() { Kind = LineKind.Promise, Because = ask.Value, WithWhom = ask.Groups["whom"] is { Success: true, Value: var whom } ? WithoutLink(whom) : null, What = Tidy(sentence, due) };
            if (s_act.Match(sentence) is { Success: true } act)
                return new() { Kind = LineKind.Promise, Because = act.Value, Who = i > 0 ? BeforeColon(sentences[i - 1], occasion) : null, What = Tidy(sentence, due) };
            if (Doing(sentence, due, occasion) is { } doing) return doing;
        }
        return mentioned is not null && due is not null ? new() { Kind = LineKind.Promise, Because = due.Words, Who = mentioned, What = Tidy(string.Join(' ', sentences), due) } : null;
    }

    private static string WithoutLink(string whom) => whom.Split(' ')[^1] is "att" or "om" or "å" ? whom[..whom.LastIndexOf(' ')] : whom;

    private static Suggestion? Doing(string sentence, DueDay? due, Occasion occasion)
    {
        if (s_doer.Match(sentence) is not { Success: true } match) return null;
        var (who, verb) = (match.Groups["who"].Value, match.Groups["verb"].Value);
        var isUndertaken = PromiseWords.IsUndertaking(verb);
        var isKnown = who.StartsWith('@') || occasion.Names?.Any(n => n.Equals(who, StringComparison.OrdinalIgnoreCase)) is true;
        if (PromiseWords.IsNobody(who) ? !isUndertaken : due is null && !isKnown && !isUndertaken) return null;
        var (first, with) = who.Split([" och ", " og "], 2, StringSplitOptions.TrimEntries) is [var one, var another] ? (one, another.TrimStart('@')) : (who, null);
        return new() { Kind = LineKind.Promise, Because = verb, Who = PromiseWords.IsNobody(who) ? null : Known(first.TrimStart('@'), sentence[first.IndexOf(first.TrimStart('@'), StringComparison.Ordinal)..], occasion), WithWhom = with, What = Tidy(sentence[match.Groups["verb"].Index..], due) };
    }

    private static Suggestion Other(string line, List<string> sentences)
    {
        foreach (var (kind, pattern) in new[] { (LineKind.Decision, s_decision), (LineKind.Idea, s_idea), (LineKind.Insight, s_insight), (LineKind.Question, s_question) })
            if (sentences.Select(s => pattern.Match(s)).FirstOrDefault(m => m.Success) is { } match) return new() { Kind = kind, Because = match.Value.Trim(), What = line };
        return new() { Kind = LineKind.Note, What = line };
    }

    /// <summary>Each with the sign that ends it. An abbreviation or a day such as "1. juni" ends none: what begins anew begins with a capital, but after a colon.</summary>
    private static List<string> SentencesOf(string line)
    {
        List<string> sentences = [];
        var from = 0;
        foreach (Match end in s_sentenceEnd.Matches(line))
        {
            var next = end.Index + end.Length;
            if (next >= line.Length || (line[end.Index] is not (':' or ';') && !char.IsUpper(line[next]) && line[next] is not ('@' or '"' or '”'))) continue;
            sentences.Add(line[from..(end.Index + 1)].Trim());
            from = next;
        }
        sentences.Add(line[from..].Trim());
        return sentences;
    }

    private static string? BeforeColon(string sentence, Occasion occasion)
    {
        if (!sentence.EndsWith(':')) return null;
        var name = sentence.TrimEnd(':').Trim().TrimStart('@');
        return sentence.StartsWith('@') || occasion.Names?.Contains(name, StringComparer.OrdinalIgnoreCase) is true || s_person.Match(name) is { Success: true, Index: 0 } whole && whole.Length == name.Length ? Known(name, name, occasion) : null;
    }

    /// <summary>The participant whose name stands there, or the words as they are.</summary>
    private static string Known(string words, string rest, Occasion occasion) =>
        occasion.Names?.Where(n => rest.StartsWith(n, StringComparison.OrdinalIgnoreCase)).MaxBy(n => n.Length)
        ?? (occasion.Names?.Where(n => n.StartsWith(words + " ", StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : words);

    private static string Tidy(string sentence, DueDay? due)
    {
        var words = due is not null && sentence.Contains(due.Words, StringComparison.Ordinal) ? sentence.Replace(due.Words, "", StringComparison.Ordinal) : sentence;
        return words.Replace(" ,", ",", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal).Trim(' ', '.', ',', '–', '-');
    }
}
