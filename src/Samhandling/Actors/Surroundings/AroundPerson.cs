using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Surroundings;

/// <summary>What stands around a person: whom the person acts for, who else acts there now, and what those organisations belong to. Two statements, however many there are.</summary>
public sealed class AroundPerson(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    /// <summary>Of each kind; the rest is told as a number.</summary>
    private const int MostOrganisations = 10, MostFormer = 6, MostColleagues = 12, LeastColleagues = 3, RoomForColleagues = 36;

    /// <returns>Null where nothing is known around the person.</returns>
    public async Task<Surrounding?> Of(Person person, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var acts = await Acts(person.Id, cancel);
        // The databases do not agree on where days that nobody has given stand.
        var now = acts.Where(a => a.IsOn(today)).OrderBy(a => a.From ?? DateOnly.MinValue).GroupBy(a => a.For.Id).ToList();
        var former = acts.Where(a => !a.IsOn(today)).GroupBy(a => a.For.Id).Where(g => now.TrueForAll(n => n.Key != g.Key)).OrderByDescending(g => g.Max(a => a.To)).ToList();
        var crowds = await Colleagues(person.Id, [.. now.Take(MostOrganisations).Select(n => n.Key)], today, cancel);

        var all = new Gathering(visit, new(person.Name, "") { Id = person.Id, Sector = now.FirstOrDefault()?.First().For.Sector ?? Sector.Unknown });
        var places = now.Take(MostOrganisations).Select(held => (Held: held, Place: all.Add(ActsFor(held, today), 0))).ToList();
        all.AddRest(now.Count - MostOrganisations, $"persons/{person.Id}#acts", "", 0);
        foreach (var (held, place) in places)
        {
            foreach (var (above, isMember) in held.First().Belonging()) all.Add(Above(above, held.First().For.Name, isMember), place);
            var crowd = crowds.Find(c => c.OrganisationId == held.Key);
            if (crowd is null) continue;
            var some = crowd.Some.GroupBy(c => c.Id).ToList();
            foreach (var colleague in some)
                all.Add(new(colleague.First().Name, string.Join(", ", colleague.Select(c => c.Title))) { Id = colleague.Key, Through = held.First().For.Name, Path = $"persons/{colleague.Key}", Sector = held.First().For.Sector }, place);
            all.AddRest(crowd.Total - some.Count, $"organisations/{held.Key}", held.First().For.Name, place);
        }
        foreach (var held in former.Take(MostFormer)) all.Add(ActsFor(held, today), 0);
        all.AddRest(former.Count - MostFormer, $"persons/{person.Id}#acts", "", 0);
        return all.IsEmpty ? null : all.Drawn(Texts.Around.With(person.Name), Texts.AroundPersonSays.With(now.Count, crowds.Sum(c => c.Total), former.Count));
    }

    private async Task<List<Act>> Acts(Guid personId, CancellationToken cancel) =>
        [.. (await db.Engagements.AsNoTracking().Where(e => e.PersonId == personId).OrderBy(e => e.Id).Select(e => new Act(
            e.Title, e.From, e.To,
            new Body(e.OrganisationId, e.Organisation!.Name, e.Organisation.Sector),
            e.Organisation.PartOf == null ? null : new Body(e.Organisation.PartOf.Id, e.Organisation.PartOf.Name, e.Organisation.PartOf.Sector),
            e.Organisation.Memberships.OrderBy(m => m.In!.Name).Select(m => new Body(m.InId, m.In!.Name, m.In.Sector)).ToList())).ToListAsync(cancel))];

    private Task<List<Crowd>> Colleagues(Guid personId, List<Guid> organisations, DateOnly today, CancellationToken cancel)
    {
        var (most, isNorwegian) = (Math.Clamp(RoomForColleagues / Math.Max(1, organisations.Count), LeastColleagues, MostColleagues), Names.IsNorwegian);
        return db.Organisations.Where(o => organisations.Contains(o.Id)).Select(o => new Crowd(
            o.Id,
            o.Engagements.Where(e => e.PersonId != personId && (e.From == null || e.From <= today) && (e.To == null || e.To >= today)).Select(e => e.PersonId).Distinct().Count(),
            o.Engagements.Where(e => e.PersonId != personId && (e.From == null || e.From <= today) && (e.To == null || e.To >= today))
                .OrderBy(e => isNorwegian ? e.Person!.NorwegianOrder : e.Person!.SwedishOrder).ThenBy(e => e.Id).Take(most)
                .Select(e => new Colleague(e.PersonId, e.Person!.Name, e.Title)).ToList())).ToListAsync(cancel);
    }

    private static Neighbour ActsFor(IGrouping<Guid, Act> held, DateOnly today)
    {
        var (acts, organisation) = (held.Where(a => a.IsOn(today)).ToList() is { Count: > 0 } now ? now : [.. held], held.First().For);
        return new(organisation.Name, string.Join(". ", acts.Select(a => Gathering.Told(a.Title, a.From, a.To))))
        {
            Id = organisation.Id,
            Line = string.Join(", ", acts.Select(a => a.Title)),
            Path = $"organisations/{organisation.Id}",
            Sector = organisation.Sector,
            IsOrganisation = true,
            IsPast = !acts[0].IsOn(today),
        };
    }

    private static Neighbour Above(Body above, string through, bool isMember) =>
        new(above.Name, (isMember ? Texts.HasMember : Texts.HasPart).With(through)) { Id = above.Id, Path = $"organisations/{above.Id}", Sector = above.Sector, IsOrganisation = true };

    private sealed record Body(Guid Id, string Name, Sector Sector);

    private sealed record Act(string Title, DateOnly? From, DateOnly? To, Body For, Body? PartOf, List<Body> In)
    {
        public bool IsOn(DateOnly day) => Engagement.IsOn(From, To, day);

        public IEnumerable<(Body Above, bool IsMember)> Belonging() => (PartOf is null ? [] : new[] { (PartOf, false) }).Concat(In.Select(above => (above, true)));
    }

    private sealed record Colleague(Guid Id, string Name, string Title);

    private sealed record Crowd(Guid OrganisationId, int Total, List<Colleague> Some);
}
