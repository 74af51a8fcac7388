using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Surroundings;

/// <summary>What stands around an organisation: who acts for it, what it belongs to, what belongs to it, and for whom its spokespersons speak besides. Two statements, however many there are.</summary>
public sealed class AroundOrganisation(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    /// <summary>Of each kind; the rest is told as a number.</summary>
    private const int MostPersons = 16, MostFormer = 6, MostOrganisations = 10;

    private enum Tie { PartOf, MemberOf, Part, Member, SameSpokesperson }

    /// <returns>Null where nothing is known around the organisation.</returns>
    public async Task<Surrounding?> Of(Organisation organisation, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var persons = await Persons(organisation.Id, cancel);
        var related = await Related(organisation.Id, cancel);
        var all = new Gathering(visit, new(organisation.Name, "") { Id = organisation.Id, Sector = organisation.Sector, IsOrganisation = true });

        var now = persons.Where(p => p.IsOn(today)).OrderBy(p => p.Title, StringComparer.CurrentCulture).ThenBy(p => p.Name, StringComparer.CurrentCulture).ToList();
        var former = persons.Where(p => !p.IsOn(today) && now.TrueForAll(n => n.PersonId != p.PersonId)).ToList();
        var unread = persons.Count == 0 ? 0 : persons[0].Total - persons.Count;
        Gather(Texts.ActNow, now, MostPersons, unread, isPast: false);
        foreach (var kind in related.DistinctBy(r => (r.Kind, r.Id)).GroupBy(r => r.Kind).OrderBy(g => g.Key))
        {
            var (word, list) = Words((Tie)kind.Key);
            var at = all.AddWord(word);
            foreach (var other in kind.Take(MostOrganisations)) all.Add(new(other.Name, word) { Id = other.Id, Path = $"organisations/{other.Id}", Sector = other.Sector, IsOrganisation = true }, at);
            all.AddRest(kind.Count() - MostOrganisations, list is null ? null : $"organisations/{organisation.Id}#{list}", word, at);
        }
        Gather(Texts.ActedEarlier, former, MostFormer, 0, isPast: true);
        return all.IsEmpty ? null : all.Drawn(Texts.Around.With(organisation.Name), Texts.AroundOrganisationSays.With(now.Count, related.Select(r => r.Id).Distinct().Count(), former.Count));

        void Gather(string word, List<Held> held, int most, int more, bool isPast)
        {
            if (held.Count == 0) return;
            var at = all.AddWord(word);
            foreach (var one in held.Take(most))
                all.Add(new(one.Name ?? one.Title, Gathering.Told(one.Title, one.From, one.To))
                {
                    Id = one.Name is null ? null : one.PersonId,
                    Line = one.Name is null ? "" : one.Title,
                    Path = one.Name is null ? null : $"persons/{one.PersonId}",
                    Sector = organisation.Sector,
                    IsPast = isPast,
                }, at);
            all.AddRest(Math.Max(0, held.Count - most) + more, $"organisations/{organisation.Id}#acts", word, at);
        }
    }

    /// <summary>Those whom the page's list shows, and how many there are in all.</summary>
    private Task<List<Held>> Persons(Guid id, CancellationToken cancel)
    {
        var (acts, mayName) = (db.Engagements, visit.May(Permission.SeePersons));
        return db.Engagements.AsNoTracking().Where(e => e.OrganisationId == id).OrderByDescending(e => e.To == null).ThenByDescending(e => e.To).ThenBy(e => e.Id).Take(Pager.Size)
            .Select(e => new Held(e.PersonId, mayName ? e.Person!.Name : null, e.Title, e.From, e.To, acts.Count(a => a.OrganisationId == id))).ToListAsync(cancel);
    }

    private async Task<List<Other>> Related(Guid id, CancellationToken cancel)
    {
        var related = db.Organisations.Where(o => o.Id == id && o.PartOfId != null).Select(o => new { Kind = (int)Tie.PartOf, o.PartOf!.Id, o.PartOf.Name, o.PartOf.Sector })
            .Concat(db.Memberships.Where(m => m.OrganisationId == id).Select(m => new { Kind = (int)Tie.MemberOf, m.In!.Id, m.In.Name, m.In.Sector }))
            .Concat(db.Organisations.Where(o => o.PartOfId == id).Select(o => new { Kind = (int)Tie.Part, o.Id, o.Name, o.Sector }))
            .Concat(db.Organisations.Where(o => o.Memberships.Any(m => m.InId == id)).Select(o => new { Kind = (int)Tie.Member, o.Id, o.Name, o.Sector }));
        // Who writes an organisation's rows is told to who keeps the register alone.
        if (visit.May(Permission.KeepRegister))
        {
            var speakers = db.Spokespersons;
            var own = speakers.Where(s => s.OrganisationId == id).Select(s => s.UserId);
            related = related.Concat(db.Organisations.Where(o => o.Id != id && speakers.Any(s => s.OrganisationId == o.Id && own.Contains(s.UserId))).Select(o => new { Kind = (int)Tie.SameSpokesperson, o.Id, o.Name, o.Sector }));
        }
        var rows = await related.ToListAsync(cancel);
        return [.. rows.Select(r => new Other(r.Kind, r.Id, r.Name, r.Sector)).OrderBy(r => r.Name, StringComparer.CurrentCulture)];
    }

    private static (string Word, string? List) Words(Tie tie) => tie switch
    {
        Tie.PartOf => (Texts.IsPartOf, null),
        Tie.MemberOf => (Texts.IsMemberOf, null),
        Tie.Part => (Texts.ItsParts, "parts"),
        Tie.Member => (Texts.ItsMembers, null),
        _ => (Texts.SameSpokesperson, null),
    };

    private sealed record Held(Guid PersonId, string? Name, string Title, DateOnly? From, DateOnly? To, int Total)
    {
        public bool IsOn(DateOnly day) => Engagement.IsOn(From, To, day);
    }

    private sealed record Other(int Kind, Guid Id, string Name, Sector Sector);
}
