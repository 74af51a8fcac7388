using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Places;
using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Studies.RoundSteps;
using Samhandling.Studies.Templates;
using Samhandling.Surveys.Answers;

namespace Samhandling.Studies;

/// <summary>A study of the invented region that goes on just now: persons of its register are asked, and some of them have answered.</summary>
internal static class DemoStudy
{
    private const int MostAsked = 36, DaysToAnswer = 14, DaysOpen = 9;

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, visit, clock) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<Visit>(), services.GetRequiredService<TimeProvider>());
        var (now, today) = (clock.GetUtcNow().UtcDateTime, clock.Today());
        var owner = await db.Seats.Where(s => s.PartnershipId == visit.PartnershipId && s.Role == Role.Analyst).Select(s => s.UserId).FirstAsync(cancel);
        var study = Study.Of(new("Vem vänder du dig till? 2026", "Visa hur information och råd går mellan dem som arbetar med utveckling i Fjällvik och Norrvåg, så att fler vägar kan öppnas.", "Påhittade uppgifter om påhittade personer", today.AddYears(1)), owner, today).Agreed();
        var round = Round.Of(study.Id, new("2026", today.AddDays(DaysToAnswer), "Alla i registret som det senaste året har arbetat med utveckling i Fjällvik eller Norrvåg, med eller utan lön.", Suggested.Register), today).Agreed();
        var questionnaire = Template.NetworkAndTrust.Questionnaire("sv") with { Languages = ["sv", "nb", "en"] };
        var opened = now.AddDays(-DaysOpen);
        round.Editions.Add(QuestionnaireEdition.Of(round.Id, 1, questionnaire, opened));
        round.Open(opened, today).Agreed();
        study.Rounds.Add(round);
        db.Studies.Add(study);
        var asked = await Asked(db, round.Id, cancel);
        db.Respondents.AddRange(asked);
        for (var i = 0; i < asked.Count; i++) Respond(db, asked, i, opened);
        (await db.SaveAsync<Study>(study, cancel)).Agreed();
        var places = await db.Places.Where(p => p.Name == "Fjällvik" || p.Name == "Norrvåg").Select(p => p.Id).ToListAsync(cancel);
        (await services.GetRequiredService<TellReach>().Handle(RoundStepsModule.ActivityKey, round.Id, new() { Places = places }, cancel)).Agreed();
    }

    private static async Task<List<Respondent>> Asked(SamhandlingDb db, Guid roundId, CancellationToken cancel)
    {
        var engagements = await db.Engagements.AsNoTracking().Include(e => e.Person).Include(e => e.Organisation).Where(e => e.To == null).OrderBy(e => e.Person!.Name).ThenBy(e => e.Id).ToListAsync(cancel);
        return [.. engagements.DistinctBy(e => e.PersonId).Take(MostAsked).Select((e, i) => new Respondent
        {
            RoundId = roundId,
            // By no lot, so that the demo is the same each time.
            Number = i + 1,
            PersonId = e.PersonId,
            Name = e.Person!.Name,
            Email = e.Person.Email,
            Organisation = e.Organisation!.Name,
            Sector = e.Organisation.Sector,
            PlaceId = e.Organisation.PlaceId,
        })];
    }

    // Of eight, five have answered, one would rather not, and two are waited for.
    private static void Respond(SamhandlingDb db, List<Respondent> asked, int i, DateTime opened)
    {
        var one = asked[i];
        one.Invite(opened);
        var at = opened.AddHours(3 + 5 * i);
        if (i % 8 == 6) { one.Open(at); one.Decline(at, null); }
        if (i % 8 >= 5) return;
        one.Open(at);
        one.Answer(at);
        db.Submissions.Add(new() { RespondentId = one.Id, Number = 1, Key = $"demo-{i}", Edition = 1, Content = Sheet(asked, i).ToJson(), ReceivedAt = at, Receipt = $"D{i + 1:000}" });
    }

    private static AnswerSheet Sheet(List<Respondent> asked, int i)
    {
        int[] steps = [1, 3, 7, 4 + i % 5];
        var named = steps.Take(2 + i % 3).Select(step => asked[(i * 2 + step) % asked.Count]).Where(p => p != asked[i]).Distinct();
        string[] trust = [$"{3 + i % 3}", $"{2 + i % 4}", $"{3 + (i + 1) % 3}", $"{4 - i % 2}"];
        return new(new Dictionary<string, Answer>(StringComparer.Ordinal)
        {
            ["whom"] = new() { Names = [.. named.Select((p, n) => new NamedPerson(p.Name!) { Key = NamedKey.Of(p).ToString(), About = p.Organisation, FollowUps = new Dictionary<string, string>(StringComparer.Ordinal) { ["often"] = $"{1 + (i + n) % 3}", ["where"] = n == 2 ? "2" : "1" } })] },
            ["trust"] = new() { Cells = trust.Select((option, row) => (Row: $"{row + 1}", option)).ToDictionary(c => c.Row, c => c.option, StringComparer.Ordinal) },
            ["helped"] = new() { Choices = [$"{1 + i % 3}"] },
            ["sector"] = new() { Choices = [$"{1 + i % 5}"] },
            ["years"] = new() { Number = 1 + i * 7 % 23 },
            ["age"] = new() { Choices = [$"{1 + (i + 1) % 3}"] },
        });
    }
}
