using System.Globalization;
using Samhandling.Platform.Search;

namespace Samhandling.Actors.Importing;

/// <summary>The headings of our own lists in each language, and other words that lists from elsewhere use for the same.</summary>
public static class ColumnHeadings
{
    private static readonly CultureInfo[] s_languages = [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("sv"), CultureInfo.GetCultureInfo("nb")];

    private static readonly Dictionary<string, ActorColumn> s_words = Words();

    /// <summary>Those that a list of persons has when it is written out.</summary>
    public static IReadOnlyList<ActorColumn> OfPersons { get; } =
    [
        ActorColumn.Person, ActorColumn.Organisation, ActorColumn.Title, ActorColumn.From, ActorColumn.To, ActorColumn.OtherNames, ActorColumn.Email,
        ActorColumn.Phone, ActorColumn.Language, ActorColumn.LegalBasis, ActorColumn.ConsentOn, ActorColumn.Source, ActorColumn.CheckedOn, ActorColumn.Key,
    ];

    public static IReadOnlyList<ActorColumn> OfOrganisations { get; } =
    [
        ActorColumn.Organisation, ActorColumn.FormerNames, ActorColumn.Number, ActorColumn.Sector, ActorColumn.Form, ActorColumn.Place,
        ActorColumn.IsCommercial, ActorColumn.IsDestinationCompany, ActorColumn.PartOf, ActorColumn.MemberOf,
    ];

    public static string Text(ActorColumn column) => In(CultureInfo.CurrentUICulture, column);

    /// <summary>What the columns of a table tell, as far as their headings say.</summary>
    public static IReadOnlyList<ActorColumn> Of(IReadOnlyList<string> headings)
    {
        var found = headings.Select(Meaning).ToList();
        // A list that names no person by that word, and has an organisation or an address, means a person by "name".
        var name = headings.Select(SoughtWords.Fold).ToList().FindIndex(word => word is "namn" or "navn" or "name");
        if (name >= 0 && found[name] is ActorColumn.Nothing)
        {
            var isPerson = !found.Contains(ActorColumn.Person) && found.Any(column => column is ActorColumn.Organisation or ActorColumn.Email or ActorColumn.Title);
            found[name] = isPerson ? ActorColumn.Person : found.Contains(ActorColumn.Organisation) ? ActorColumn.Nothing : ActorColumn.Organisation;
        }
        // Of two columns that tell the same the first is taken.
        return [.. found.Select((column, i) => found.IndexOf(column) < i ? ActorColumn.Nothing : column)];
    }

    private static ActorColumn Meaning(string heading) => s_words.GetValueOrDefault(SoughtWords.Fold(heading));

    private static string In(CultureInfo language, ActorColumn column) => Texts.ResourceManager.GetString($"Column{column}", language)!;

    private static Dictionary<string, ActorColumn> Words()
    {
        var words = new Dictionary<string, ActorColumn>(StringComparer.Ordinal);
        foreach (var column in Enum.GetValues<ActorColumn>().Where(c => c is not ActorColumn.Nothing))
            foreach (var word in s_languages.Select(language => In(language, column)).Append(column.ToString())) words.TryAdd(SoughtWords.Fold(word), column);
        foreach (var (column, more) in new[]
        {
            (ActorColumn.Person, "fullt namn, fullt navn, full name, kontaktperson"),
            (ActorColumn.Title, "roll, rolle, role, titel, tittel, funktion, funksjon, position"),
            (ActorColumn.From, "fran, fra, from, start, startdatum, startdato, borjar"),
            (ActorColumn.To, "till, til, to, slut, slutt, slutdatum, sluttdato, end, slutar"),
            (ActorColumn.Email, "epost, e mail, mail, mejl, e postadress"),
            (ActorColumn.Phone, "tel, tlf, mobil, phone, telefonnummer"),
            (ActorColumn.Organisation, "organisationsnamn, organisasjonsnavn, organization, name nb, foretag, virksomhet, bedrift, arbetsgivare"),
            (ActorColumn.FormerNames, "name nn, name en"),
            (ActorColumn.Number, "orgnr, orgid, org nr, organisasjonsnr, organisationsnr"),
            (ActorColumn.Place, "kommun, kommune, kommunenummer, kommunkod, municipality, ort"),
            (ActorColumn.Form, "organisationsform, organisasjonsform, selskapsform"),
        })
            foreach (var word in more.Split(", ")) words.TryAdd(word, column);
        return words;
    }
}
