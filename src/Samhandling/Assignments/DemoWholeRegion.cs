using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Assignments.BaseServices;
using Samhandling.Assignments.Tasks;
using Samhandling.Assignments.WholeRegion;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Plans;
using Samhandling.Places;
using Samhandling.Places.Coverage;
using Samhandling.Places.Profiles;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments;

/// <summary>What the assignment for the visitor industry has delivered where in the invented region, how included its municipalities feel, and what each is owed.</summary>
internal static class DemoWholeRegion
{
    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>().Today());
        var places = (await db.Places.Where(p => p.Kind == PlaceKind.Municipality && p.ValidTo == null).OrderBy(p => p.Id).ToListAsync(cancel)).GroupBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.First().Id, StringComparer.Ordinal);
        // Where its places were not loaded there is nothing to tell of them.
        if (!places.TryGetValue("Fjällvik", out var fjällvik) || !places.TryGetValue("Norrvåg", out var norrvåg)) return;
        foreach (var (area, group) in new[] { ("Strategi & process", "Strategiska rådet för besöksnäringen"), ("Kompetens & lärande", "Nätverket för möten och evenemang"), ("PR & lobbying", "Arbetsgrupp marknad") })
            db.AreaGroups.Add(new() { AreaId = (await db.ServiceAreas.SingleAsync(a => a.Name == area && a.Agreement!.Edition == 2, cancel)).Id, GroupId = (await db.Groups.SingleAsync(g => g.Name == group, cancel)).Id });
        foreach (var effort in await db.Efforts.Where(e => e.Group!.Name == "Arbetsgrupp marknad").OrderBy(e => e.From).ThenBy(e => e.Id).Take(3).ToListAsync(cancel))
            (await services.GetRequiredService<TellReach>().Handle(PlansModule.ActivityKey, effort.Id, new() { Places = [fjällvik, norrvåg] }, cancel)).Agreed();

        var describe = services.GetRequiredService<DescribePlace>();
        foreach (var (name, nights, hasCompany) in new (string, int, bool)[] { ("Fjällvik", 412_000, true), ("Granlida", 38_000, false), ("Hedeskog", 21_000, false), ("Ljungsele", 54_000, false), ("Norrvåg", 96_000, true), ("Storhamn", 305_000, true), ("Tjärnby", 17_000, false), ("Älvnäs", 29_000, false) })
        {
            if (!places.TryGetValue(name, out var place)) continue;
            var form = DescribePlace.Form.Of(await describe.ProfileOf(place, cancel));
            (form.GuestNights, form.HasDestinationCompany) = (nights, hasCompany);
            (await describe.Handle(place, form, cancel)).Agreed();
        }

        foreach (var (place, person, included, heard) in new[] { (fjällvik, "Olle Lindmyr", 4, 4), (norrvåg, "Kåre Bakkvåg", 2, 3) })
            db.InclusionPulses.Add(new InclusionPulse { PlaceId = place, Year = today.Year }.Say(included, heard, (await db.Persons.OrderBy(p => p.Id).FirstAsync(p => p.Name == person, cancel)).Id, today.AddDays(-12)).Agreed());

        Owed("Någon som har kontakt med turistföretagen", "En person med namn, som företagen når inom två arbetsdagar.", (fjällvik, true, "Destinationsbolaget gör det"), (norrvåg, false, "Tjänsten är vakant"));
        Owed("Svar på frågor om finansiering inom en vecka", null, (fjällvik, true, null));
        Owed("Ett möte om året i kommunen", "Om vad kommunen behöver av det gemensamma arbetet.", (fjällvik, true, null), (norrvåg, true, null));
        await db.SaveChangesAsync(cancel);

        void Owed(string name, string? meaning, params (Guid Place, bool IsFulfilled, string? Note)[] told)
        {
            var service = BaseService.Of(name, meaning).Agreed();
            service.Fulfilments.AddRange(told.Select(t => new Fulfilment { ServiceId = service.Id, PlaceId = t.Place }.Say(t.IsFulfilled, today.AddDays(-30), t.Note, today).Agreed()));
            db.BaseServices.Add(service);
        }
    }
}
