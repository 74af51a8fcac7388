using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Actors.Importing;

/// <summary>What becomes of a row.</summary>
public enum RowOutcome { Same, New, Changed, LeftOut }

/// <summary>A row of a list with what becomes of it.</summary>
public sealed record PlannedRow(ActorRow Row, RowOutcome Outcome, string What, IReadOnlyList<string> Notes);

/// <summary>What importing a list does, row by row. It is done to the rows at hand and not saved: the preview shows it and forgets it, the import saves it, and so the two are one.</summary>
public sealed class ActorPlan
{
    private readonly SamhandlingDb _db;
    private readonly KnownActors _known;
    private readonly HashSet<string> _namedHere;
    private readonly List<PlannedRow> _rows = [];
    private readonly List<(ActorRow Row, Organisation Organisation)> _relations = [];

    private ActorPlan(SamhandlingDb db, KnownActors known, IReadOnlyList<ActorRow> rows)
    {
        (_db, _known) = (db, known);
        _namedHere = rows.Select(r => r[ActorColumn.Organisation]).OfType<string>().Select(SoughtWords.Fold).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<PlannedRow> Rows => _rows;

    public int Count(RowOutcome outcome) => _rows.Count(row => row.Outcome == outcome);

    /// <summary>Equal for two plans that do the same to the same.</summary>
    public string Mark => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(
        string.Join('\n', _rows.Select(row => $"{row.Row.Table}|{row.Row.Line}|{row.Outcome}|{row.What}")))))[..16];

    public static async Task<ActorPlan> Of(SamhandlingDb db, IReadOnlyList<ActorRow> rows, DateOnly today, CancellationToken cancel)
    {
        var plan = new ActorPlan(db, await KnownActors.Read(db, rows, today, cancel), rows);
        // Organisations first, so that a person may stand before the row that tells of the organisation.
        var outcomes = new Dictionary<ActorRow, PlannedRow>();
        foreach (var row in rows.OrderBy(r => r[ActorColumn.Person] is not null)) outcomes[row] = plan.Take(row);
        plan._rows.AddRange(rows.Select(row => outcomes[row]));
        plan.Relate();
        return plan;
    }

    private PlannedRow Take(ActorRow row)
    {
        var organisation = Cells.OrganisationOf(row, _known);
        var person = Cells.PersonOf(row, _known, organisation);
        CheckRelations(row);
        if (organisation is null && person is null && row.Faults.Count == 0) row.Fault(Texts.NamesNobody);
        var title = row.Text(ActorColumn.Title, Engagement.TitleLength);
        var (from, to) = (row.Day(ActorColumn.From), row.Day(ActorColumn.To));
        if (person is not null && organisation is not null && title is null) row.Fault(Texts.TitleMissing);
        if (person is null && title is not null) row.Fault(Texts.PersonMissing);
        if (to < from) row.Fault(Texts.EndsFirst);
        if (row.Faults.Count > 0) return new(row, RowOutcome.LeftOut, row[ActorColumn.Person] ?? row[ActorColumn.Organisation] ?? "", []);

        var notes = new List<string>();
        var outcomes = new List<RowOutcome>();
        var keptOrganisation = organisation is null ? null : Keep(row, organisation, outcomes, notes);
        if (person is not null) Keep(row, person, keptOrganisation, title, (from, to), outcomes, notes);
        var outcome = outcomes.Contains(RowOutcome.New) ? RowOutcome.New : outcomes.Contains(RowOutcome.Changed) ? RowOutcome.Changed : RowOutcome.Same;
        return new(row, outcome, string.Join(", ", new[] { person?.Facts.Name, title, organisation?.Facts.Name }.OfType<string>()), notes);
    }

    private Organisation Keep(ActorRow row, Cells.OrganisationCell cell, List<RowOutcome> outcomes, List<string> notes)
    {
        // A row of persons names organisations that an earlier row of the same list may have brought.
        var there = cell.There ?? _known.Organisations(cell.Facts.Name, cell.Facts.Number).SingleOrDefault();
        var kept = there ?? Organisation.Of(cell.Facts);
        if (there is null)
        {
            _known.Add(kept);
            _db.Organisations.Add(kept);
            outcomes.Add(RowOutcome.New);
            if (row[ActorColumn.Person] is not null) notes.Add(Texts.NewOrganisation.With(kept.Name));
        }
        else if (Cells.Onto(row, there.Facts(), _known) is var facts && facts != there.Facts())
        {
            there.Take(facts);
            outcomes.Add(RowOutcome.Changed);
        }
        if (row.HasAny(ActorColumn.PartOf, ActorColumn.MemberOf)) _relations.Add((row, kept));
        return kept;
    }

    private void Keep(ActorRow row, Cells.PersonCell cell, Organisation? organisation, string? title, (DateOnly? From, DateOnly? To) days, List<RowOutcome> outcomes, List<string> notes)
    {
        var key = row[ActorColumn.Key];
        var there = cell.There ?? _known.PersonOf(key) ?? _known.PersonOf(cell.Facts.Name, organisation, cell.Facts.Email);
        var kept = there ?? Person.Of(cell.Facts);
        if (there is null)
        {
            if (_known.HasName(kept.Name)) notes.Add(Texts.AnotherOfThatName.With(kept.Name));
            _known.Add(kept, key);
            _db.Persons.Add(kept);
            outcomes.Add(RowOutcome.New);
        }
        else if (Cells.Onto(row, there.Facts()) is var said && (there == _known.PersonOf(key) ? said with { Name = cell.Facts.Name } : said) is var facts && facts != there.Facts())
        {
            there.Take(facts);
            outcomes.Add(RowOutcome.Changed);
        }
        if (organisation is null) return;
        var same = _known.Acts(kept.Id).FirstOrDefault(a => a.OrganisationId == organisation.Id && a.Title.Equals(title, StringComparison.Ordinal));
        if (same is null)
        {
            if (!Engagement.Of(kept.Id, organisation.Id, title!, days.From, days.To).Try(out var act, out _)) return;
            _known.Add(act);
            _db.Engagements.Add(act);
            outcomes.Add(RowOutcome.New);
        }
        else if ((days.From is not null && days.From != same.From) || (days.To is not null && days.To != same.To))
        {
            same.Change(same.Title, days.From ?? same.From, days.To ?? same.To);
            outcomes.Add(RowOutcome.Changed);
        }
    }

    private void CheckRelations(ActorRow row)
    {
        foreach (var name in Named(row, ActorColumn.PartOf).Concat(Named(row, ActorColumn.MemberOf)))
            if (_known.Organisations(name, null).Count == 0 && !_namedHere.Contains(SoughtWords.Fold(name))) row.Fault(Texts.NoSuchOrganisation.With(name));
    }

    /// <summary>When all organisations are there, what they are parts and members of. One whose own row was left out cannot be pointed at.</summary>
    private void Relate()
    {
        foreach (var (row, organisation) in _relations)
        {
            var above = Named(row, ActorColumn.PartOf).Select(name => _known.Organisations(name, null) is [var first, ..] ? first : null).FirstOrDefault(o => o is not null);
            var isChanged = above is not null && above.Id != organisation.Id && organisation.PartOfId != above.Id;
            if (isChanged) organisation.Take(organisation.Facts() with { PartOfId = above!.Id });
            foreach (var joined in Named(row, ActorColumn.MemberOf).Select(name => _known.Organisations(name, null) is [var first, ..] ? first : null).OfType<Organisation>().Where(o => o.Id != organisation.Id && organisation.Memberships.TrueForAll(m => m.InId != o.Id)))
            {
                var membership = new Membership { OrganisationId = organisation.Id, InId = joined.Id };
                organisation.Memberships.Add(membership);
                _db.Memberships.Add(membership);
                isChanged = true;
            }
            var at = _rows.FindIndex(planned => planned.Row == row);
            if (isChanged && _rows[at].Outcome is RowOutcome.Same) _rows[at] = _rows[at] with { Outcome = RowOutcome.Changed };
        }
    }

    private static IEnumerable<string> Named(ActorRow row, ActorColumn column) => (row[column] ?? "").Split('|').Select(Names.Clean).OfType<string>();
}
