using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Places;
using Samhandling.Places.Coverage;
using Samhandling.Places.Profiles;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Sessions;
using Samhandling.Reporting.Cases;
using Samhandling.Reporting.Ratings;
using Samhandling.Reporting.Reaching;
using Samhandling.Reporting.Referrals;

namespace Samhandling.Reporting;

/// <summary>The invented region's log of advice: three municipalities that nobody reaches, a referral that closed and one that waits. Where the region's places are not, there is nobody to advise.</summary>
internal static class DemoCases
{
    private const string Firms = "Fjällvik; 84\nGranlida; 31\nHedeskog; 22\nLjungsele; 17\nNorrvåg; 46\nStorhamn; 212\nTjärnby; 38\nÄlvnäs; 27";

    private static readonly (int DaysAgo, string Place, AdviceTopic Topic, int Minutes, FirmSize Size, FirmKind? Kind, string? Firm, string? Outcome)[] s_cases =
    [
        (3, "Storhamn", AdviceTopic.Starting, 20, FirmSize.NotStarted, null, null, null),
        (5, "Fjällvik", AdviceTopic.Market, 30, FirmSize.TwoToNine, FirmKind.Lodging, "Fjällnära Stugor AB", "Är med i höstens gemensamma erbjudande."),
        (6, "Fjällvik", AdviceTopic.Money, 45, FirmSize.TwoToNine, FirmKind.Experiences, "Skotersafari Norr AB", null),
        (9, "Norrvåg", AdviceTopic.Partners, 25, FirmSize.Alone, FirmKind.Farming, "Kystmat Norrvåg AS", "Møter Fjällnära Stugor om leveranser."),
        (12, "Storhamn", AdviceTopic.Digital, 15, FirmSize.Alone, FirmKind.Services, null, null),
        (16, "Storhamn", AdviceTopic.Skills, 40, FirmSize.TenToFortyNine, FirmKind.Making, "Storhamns Trähus AB", "Provar två lärlingar till hösten."),
        (20, "Fjällvik", AdviceTopic.Market, 15, FirmSize.TwoToNine, FirmKind.Lodging, "Fjällnära Stugor AB", null),
        (24, "Älvnäs", AdviceTopic.Selling, 60, FirmSize.TwoToNine, FirmKind.Trade, null, null),
        (31, "Tjärnby", AdviceTopic.Permits, 30, FirmSize.Alone, FirmKind.Food, null, "Fick rätt blankett samma dag."),
        (38, "Norrvåg", AdviceTopic.Environment, 20, FirmSize.TwoToNine, FirmKind.Lodging, "Norrvåg brygge", null),
        (44, "Storhamn", AdviceTopic.Money, 25, FirmSize.TwoToNine, FirmKind.Food, null, null),
    ];

    private static readonly (int Stars, string? Words)[] s_ratings = [(5, null), (4, "Svara fortare på mejl."), (5, "Kom gärna ut till oss."), (3, null), (4, null), (5, null)];

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>().Today());
        var places = await db.Places.Where(p => p.Kind == PlaceKind.Municipality && p.ValidTo == null).ToDictionaryAsync(p => p.Name, p => p.Id, StringComparer.Ordinal, cancel);
        if (!s_cases.All(c => places.ContainsKey(c.Place))) return;
        (await services.GetRequiredService<WriteFirms>().Handle(new() { Year = today.Year - 1, Source = "Påhittade uppgifter om besöksnäringens företag", Lines = Firms }, cancel)).Agreed();
        var logged = s_cases.Select(c => (c.Firm, Case: AdviceCase.Of(new(today.AddDays(-c.DaysAgo), places[c.Place], c.Topic, c.Minutes, c.Size, c.Kind, c.Firm, c.Outcome), today).Agreed())).ToList();
        foreach (var (_, one) in logged)
        {
            db.AdviceCases.Add(one);
            db.Reaches.Add(new Reach { Activity = CasesModule.ActivityKey, RecordId = one.Id, PlaceId = one.PlaceId });
        }
        db.AdviceRatings.AddRange(s_ratings.Select(r => AdviceRating.Of(today.Year - 1, r.Stars, r.Words).Agreed()));
        await SayWhichHaveCompany(db, places, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, cancel);
        await Refer(db, [.. logged.Where(l => l.Firm is not null).Select(l => l.Case)], today, cancel);
        await db.SaveChangesAsync(cancel);
    }

    // Half of them have a destination company: what is told of those without is what is easily forgotten.
    private static async Task SayWhichHaveCompany(SamhandlingDb db, Dictionary<string, Guid> places, DateTime now, CancellationToken cancel)
    {
        var profiles = await db.PlaceProfiles.ToDictionaryAsync(p => p.PlaceId, cancel);
        foreach (var (name, has) in new[] { ("Fjällvik", true), ("Norrvåg", true), ("Storhamn", true), ("Granlida", false), ("Hedeskog", false), ("Ljungsele", false), ("Tjärnby", false) })
        {
            if (!profiles.TryGetValue(places[name], out var profile)) db.Add(profile = new PlaceProfile { PlaceId = places[name], ChangedAt = now });
            profile.HasDestinationCompany ??= has;
        }
    }

    private static async Task Refer(SamhandlingDb db, List<AdviceCase> named, DateOnly today, CancellationToken cancel)
    {
        var bodies = await db.Organisations.Where(o => o.Name == "Sparbanken Nordanland" || o.Name == "Länsstyrelsen i Nordanland" || o.Name == "Region Nordanland").OrderBy(o => o.Name).ThenBy(o => o.Id).Select(o => o.Id).ToListAsync(cancel);
        if (bodies.Count == 0) return;
        Add(named[1], bodies[0], "Vill veta vilket stöd som finns för elskotrar.", ReferralState.Done, "Har fått besked och söker i höst.", 5);
        Add(named[2], bodies[^1], "Vill ha hjälp att hitta köpare på den svenska sidan.", null, null, 9);
        Add(named[3], bodies[^1], "Behöver veta vem som ordnar yrkesutbildning på plats.", ReferralState.Taken, null, 15);

        void Add(AdviceCase one, Guid organisation, string need, ReferralState? state, string? result, int daysAgo)
        {
            Referral referral = new() { CaseId = one.Id, OrganisationId = organisation, PersonId = null, Need = need, SentOn = today.AddDays(-daysAgo), Hash = Secret.HashOf(Secret.New()) };
            if (state is { } said) referral.Answer(said, result, today.AddDays(-2)).Agreed();
            db.Referrals.Add(referral);
        }
    }
}
