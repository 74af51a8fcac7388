using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Asking;
using Samhandling.Assignments.Soundings;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments;

/// <summary>A sounding under way in the invented region: who would join the procurement of a tourist office on the net.</summary>
internal static class DemoSounding
{
    // One has the mandate it takes to answer; the others have to be anchored at home.
    private static readonly (string Organisation, string? Person, string[] Choices, long? Ceiling, string? Words)[] s_answers =
    [
        ("Destination Fjällvik AB", "Elsa Lindmyr", ["Vet inte ännu", "Ja, själva"], 150_000, null),
        ("Norrvåg kommune", "Kåre Bakkvåg", ["Ja, genom ett förbund"], null, "Beløpet tas opp i budsjettet."),
        ("Granlida kommun", null, ["Ja, genom ett förbund"], 60_000, null),
        ("Hedeskogs kommun", null, ["Nej"], null, "Vi har nyss förlängt vårt eget avtal."),
        ("Storhamns kommun", null, ["Ja, själva"], 400_000, null),
        ("Ljungsele kommun", null, [], null, null),
        ("Tjärnby kommun", null, [], null, null),
        ("Älvnäs kommun", null, [], null, null),
    ];

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>().Today());
        var organisations = (await db.Organisations.OrderBy(o => o.Id).ToListAsync(cancel)).GroupBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First(), StringComparer.Ordinal);
        var persons = (await db.Persons.OrderBy(p => p.Id).ToListAsync(cancel)).GroupBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.First(), StringComparer.Ordinal);
        var mandates = await db.Mandates.ToListAsync(cancel);
        var sounding = Sounding.Start(new("Gemensam upphandling av turistbyrå på nätet", "Vill ni vara med i en gemensam upphandling av en turistbyrå på nätet från nästa år? Själva eller genom ett förbund, och vad får det högst kosta er per år?", "Gemensam marknadsföring", "Ja, själva\nJa, genom ett förbund", "Nej\nVet inte ännu", true, Currency.SEK, today.AddDays(18))).Agreed();
        db.Soundings.Add(sounding);
        var asked = sounding.Ask(s_answers.Select(a => new AskedOne(organisations[a.Organisation].Id, a.Person is null ? null : persons[a.Person])), today.AddDays(-14)).Agreed();
        db.ChangeTracker.DetectChanges();
        foreach (var (one, answer) in asked.Zip(s_answers))
            foreach (var (choice, day) in answer.Choices.Select((choice, i) => (choice, today.AddDays(-9 + 3 * i))))
                one.Answer(choice, answer.Ceiling, answer.Words, one.PersonId, decision => MandateCheck.Of(mandates, decision), day).Agreed();
        await db.SaveChangesAsync(cancel);
    }
}
