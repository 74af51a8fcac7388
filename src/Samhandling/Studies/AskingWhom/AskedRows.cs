using System.Collections.Frozen;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Platform.Search;
using Samhandling.Platform.Tables;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.AskingWhom;

/// <summary>What is wrong with a row of a list, and what to do about it.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
public sealed record RowFault(int Line, string What, string Remedy);

/// <summary>Reads those to be asked out of a table with a row of headings.</summary>
/// <param name="places">Municipalities by their folded names and their codes; several where they share a name.</param>
public sealed class AskedRows(ILookup<string, Guid> places)
{
    private enum Column { Name, Email, Organisation, Municipality, Sector, Language }

    private static readonly FrozenDictionary<string, Column> s_words = new (Column Column, string[] Words)[]
    {
        (Column.Name, ["name", "namn", "navn", "person"]),
        (Column.Email, ["e-mail", "email", "mail", "e-post", "epost", "e-postadress", "e-postadresse", "epostadress", "epostadresse"]),
        (Column.Organisation, ["organisation", "organization", "organisasjon", "arbetsgivare", "arbeidsgiver", "virksomhet"]),
        (Column.Municipality, ["municipality", "kommun", "kommune", "place", "plats", "sted"]),
        (Column.Sector, ["sector", "sektor", "actor type", "aktörstyp", "aktørtype"]),
        (Column.Language, ["language", "språk"]),
    }.SelectMany(c => c.Words.Select(w => (Word: SoughtWords.Fold(w), c.Column))).ToFrozenDictionary(w => w.Word, w => w.Column, StringComparer.Ordinal);

    /// <summary>Either those to be asked, or all that is wrong; refused if the table has no headings that are known.</summary>
    public Result<(IReadOnlyList<Newcomer> Rows, IReadOnlyList<RowFault> Faults)> Read(TableFile table)
    {
        var columns = table.Lines[0].Cells.Select((cell, i) => (Known: s_words.TryGetValue(SoughtWords.Fold(cell), out var column), Column: column, Index: i)).Where(c => c.Known).DistinctBy(c => c.Column).ToDictionary(c => c.Column, c => c.Index);
        if (!columns.ContainsKey(Column.Name)) return new Refusal("", Texts.NoHeadings);
        var (rows, faults, seen) = (new List<Newcomer>(), new List<RowFault>(), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        foreach (var line in table.Lines.Skip(1))
        {
            string? Cell(Column column) => columns.TryGetValue(column, out var i) && i < line.Cells.Count ? Names.Clean(line.Cells[i]) : null;
            var before = faults.Count;
            void Fault(string what, string remedy) => faults.Add(new(line.Number, what, remedy));
            if (Cell(Column.Name) is not { } name) Fault(Texts.RowWithoutName, Texts.WriteName);
            else if (name.Length > Respondent.NameLength) Fault(Texts.NameTooLong.With(Respondent.NameLength), Texts.ShortenName);
            if (Cell(Column.Organisation)?.Length > Respondent.OrganisationLength) Fault(Texts.OrganisationTooLong.With(Respondent.OrganisationLength), Texts.ShortenName);
            var email = Cell(Column.Email);
            if (email is not null && !OutgoingMail.IsAddress(email)) Fault(Texts.NoEmail.With(email), Texts.MendEmail);
            else if (email is not null && !seen.TryAdd(email, line.Number)) Fault(Texts.EmailTwice.With(email, seen[email]), Texts.RemoveRow);
            Guid? place = null;
            if (Cell(Column.Municipality) is { } written)
            {
                var meant = places[SoughtWords.Fold(written)].ToList();
                if (meant.Count == 0) Fault(Texts.NoPlace.With(written), Texts.MendPlace);
                else if (meant.Count > 1) Fault(Texts.SeveralPlaces.With(written), Texts.WriteCode);
                else place = meant[0];
            }
            var sector = Cell(Column.Sector) is { } part ? ActorWords.Read<Sector>(part) : Sector.Unknown;
            if (sector is null) Fault(Texts.NoSector.With(Cell(Column.Sector)), Texts.MendSector.With(string.Join(", ", Enum.GetValues<Sector>().Where(s => s is not Sector.Unknown).Select(s => s.Text()))));
            var language = Cell(Column.Language) is { } spoken ? LanguageTags.Read(spoken) ?? "" : null;
            if (language is "") Fault(Texts.NoLanguage.With(Cell(Column.Language)), Texts.MendLanguage);
            if (faults.Count == before) rows.Add(new(Cell(Column.Name)!, email, Cell(Column.Organisation), sector!.Value, place, language));
        }
        return (rows, faults);
    }
}
