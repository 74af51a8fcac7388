using System.Collections.Frozen;
using System.Globalization;
using Samhandling.Studies.Analysis;

namespace Samhandling.Studies.ImportReading;

/// <summary>What headings and values mean by themselves, in Swedish, Norwegian and English.</summary>
internal static class ColumnWords
{
    private static readonly FrozenDictionary<string, Meaning> s_headings = Words(
        (Meaning.Name, "namn, navn, name, fullt namn, fullt navn, full name, vertex names, label"),
        (Meaning.Sector, "sektor, sector, samhällssektor, samfunnssektor"),
        (Meaning.Municipality, "kommun, kommune, municipality, hemkommun, hjemkommune, bostadskommun, bostedskommune, home municipality"),
        (Meaning.Locus, "intern extern, intern ekstern, internal external, extern, ekstern, external, inom utanför, innenfor utenfor, inom eller utanför, innenfor eller utenfor, inside or outside, internal or external, intern eller extern, intern eller ekstern, locus"),
        (Meaning.Years, "år på platsen, år på stedet, år i kommunen, år på orten, antal år på platsen, antall år på stedet, antal år i kommunen, antall år i kommunen, years in the place, years in place, years there, years, tenure, botid"),
        (Meaning.Age, "ålder, alder, age"),
        (Meaning.BirthYear, "födelseår, fødselsår, født år, född år, född, født, birth year, year of birth, born"),
        (Meaning.Gender, "kön, kjønn, gender, sex"),
        (Meaning.Title, "roll, rolle, role, titel, tittel, title, befattning, stilling, position, yrke, funktion, funksjon"),
        (Meaning.Standing, "svarat, svarade, svart, har svarat, har svart, answered, respondent, respondenter, svarat på frågan, deltog, deltok"));

    private static readonly FrozenDictionary<string, Sector> s_sectors = Words(
        (Sector.Public, "offentlig, offentlig sektor, kommun, kommunen, kommunal, kommune, kommunen, public, public sector, municipality"),
        (Sector.Private, "näringsliv, näringslivet, næringsliv, næringslivet, privat, privat sektor, private, private sector, business, företag, bedrift, foretak"),
        (Sector.RegionOrState, "region stat, region, stat, staten, statlig, region och stat, region eller stat, region og stat, fylke stat, fylke, fylkeskommune, fylke og stat, fylke eller stat, regional, state, region or state, region and state, region state"),
        (Sector.CivilSociety, "civilsamhälle, civilsamhället, sivilsamfunn, sivilsamfunnet, civil society, ideell, ideell sektor, frivillig, frivillig sektor, förening, forening, föreningsliv, foreningsliv, idéburen, idéburen sektor, ngo, civil"),
        (Sector.Research, "forskning, akademi, akademin, universitet, högskola, høgskole, høyskole, research, academia, university, akademia"),
        (Sector.Unknown, "okänd, ukjent, unknown, annan, annat, annen, annet, other"));

    private static readonly FrozenDictionary<string, Standing> s_standings = Words(
        (Standing.Answered, "ja, j, yes, y, 1, x, true, sant, svarat, svart, har svarat, har svart, answered, respondent"),
        (Standing.AskedInVain, "nej, nei, n, no, 0, false, falskt, usant, ej svarat, inte svarat, har inte svarat, ikke svart, har ikke svart, not answered, no answer, asked in vain"),
        (Standing.OnlyNamed, "bara nämnd, endast nämnd, nämnd, bare nevnt, kun nevnt, nevnt, only named, named, not asked, inte tillfrågad, ej tillfrågad, ikke spurt"));

    private static readonly FrozenDictionary<string, bool> s_loci = Words(
        (true, "extern, externt, ekstern, eksternt, external, utanför, utenfor, outside, ja, yes, 1, true, x"),
        (false, "intern, internt, internal, inom, inne, innenfor, inside, lokal, lokalt, local, nej, nei, no, 0, false"));

    private static readonly FrozenSet<string> s_unknown =
        "na, n a, nan, null, vet ej, vet inte, vet ikke, okänt, okänd, ukjent, unknown, uppgift saknas, ikke oppgitt".Split(", ").ToFrozenSet(StringComparer.Ordinal);

    public static Meaning Heading(string heading) => s_headings.GetValueOrDefault(Word(heading));

    public static Sector? SectorOf(string value) => Find(s_sectors, value);

    public static Standing? StandingOf(string value) => Find(s_standings, value);

    /// <summary>Whether the value says external.</summary>
    public static bool? IsExternal(string value) => Find(s_loci, value);

    /// <summary>Whether the cell says no more than that nothing is known.</summary>
    public static bool SaysNothing(string? cell) => cell is null || Word(cell) is var word && (word.Length == 0 || s_unknown.Contains(word));

    private static T? Find<T>(FrozenDictionary<string, T> words, string value) where T : struct =>
        words.TryGetValue(Word(value), out var found) ? found : null;

    private static FrozenDictionary<string, T> Words<T>(params (T As, string Words)[] meanings) =>
        meanings.SelectMany(m => m.Words.Split(", ").Distinct(StringComparer.Ordinal).Select(word => KeyValuePair.Create(word, m.As))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Letters and digits in lower case, with one space where anything else stood.</summary>
    private static string Word(string text)
    {
        var marks = text.Select(c => char.IsLetterOrDigit(c) ? char.ToLower(c, CultureInfo.InvariantCulture) : ' ').ToArray();
        return string.Join(' ', new string(marks).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
