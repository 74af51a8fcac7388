using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Places.Register;
using Samhandling.Platform.Data;
using Samhandling.Studies;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.AnswerResults;

/// <summary>Rounds with answers, as tests of results need them.</summary>
internal static class Answered
{
    public static Questionnaire Questions { get; } = AskedRound.Of(
        AskedRound.Ask("choice", QuestionKind.Choice) with { Options = Options("a", "b", "c") },
        AskedRound.Ask("scale", QuestionKind.Scale) with { Least = 0, Most = 10, LeastText = AskedRound.Text("not at all"), MostText = AskedRound.Text("very") },
        AskedRound.Ask("many", QuestionKind.Choices) with { Options = Options("x", "y"), AllowsOther = true },
        AskedRound.Ask("number", QuestionKind.Number),
        AskedRound.Ask("matrix", QuestionKind.Matrix) with { Options = Options("low", "high"), Rows = Options("r1", "r2") },
        AskedRound.Ask("points", QuestionKind.Points) with { Rows = Options("p1", "p2") },
        AskedRound.Ask("text", QuestionKind.LongText));

    public static Sector[] Sectors { get; } = [Sector.Public, Sector.Private, Sector.CivilSociety];

    public static AskedRound Round(House house) => new(house, Questions);

    /// <summary>Lets so many more answer, at one moment each, in sectors and municipalities by their number.</summary>
    public static async Task<IReadOnlyList<AnswerSheet>> Answer(this AskedRound round, House house, int count, Func<int, AnswerSheet> sheet, Func<int, Sector>? sector = null, IReadOnlyList<Guid>? places = null)
    {
        var db = house.Fresh();
        var before = await db.Respondents.CountAsync(r => r.RoundId == round.Id);
        var start = new DateTime(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);
        var sheets = new List<AnswerSheet>();
        for (var i = before; i < before + count; i++)
        {
            var at = start.AddMinutes(i);
            var respondent = new Respondent { RoundId = round.Id, Number = i + 1, Name = $"Respondent {i}", Sector = (sector ?? (n => Sectors[n % 3]))(i), PlaceId = places?[i % places.Count] };
            respondent.Answer(at);
            sheets.Add(sheet(i));
            db.Add(respondent);
            db.Add(round.Sent(respondent.Id, 1, sheets[^1], at));
        }
        await db.SaveChangesAsync();
        return sheets;
    }

    public static Samhandling.Studies.Responding.Submission Sent(this AskedRound round, Guid respondent, int number, AnswerSheet sheet, DateTime at) =>
        new() { RespondentId = respondent, Number = number, Key = $"{round.Id:N}-{number}", Edition = 1, Content = sheet.ToJson(), ReceivedAt = at, Receipt = "R" };

    public static async Task Close(this AskedRound round, House house)
    {
        var db = house.Fresh();
        (await db.Rounds.SingleAsync(r => r.Id == round.Id)).Close(new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc)).Try(out _, out _);
        await db.SaveChangesAsync();
    }

    public static AnswerSheet Sheet(params IEnumerable<(string Code, Answer Answer)> answers) => new(answers.ToDictionary(a => a.Code, a => a.Answer, StringComparer.Ordinal));

    public static Answer Chosen(params IReadOnlyList<string> options) => new() { Choices = options };

    /// <summary>An answer to every question, by lot.</summary>
    public static AnswerSheet ByLot(Random random, int i) => Sheet(
        ("choice", Chosen(((string[])["a", "b", "c"])[Math.Min(random.Next(3), random.Next(3))])),
        ("scale", new() { Number = random.Next(11) }),
        ("many", new() { Choices = [.. ((string[])["x", "y"]).Where(_ => random.Next(2) == 0)], Other = random.Next(8) == 0 ? "else" : null }),
        ("number", new() { Number = random.Next(200) / 4m }),
        ("matrix", new() { Cells = new Dictionary<string, string> { ["r1"] = random.Next(3) == 0 ? "low" : "high", ["r2"] = random.Next(2) == 0 ? "low" : "high" } }),
        ("points", random.Next(4) * 25 is var p ? new() { Points = new Dictionary<string, int> { ["p1"] = p, ["p2"] = 100 - p } } : new()),
        ("text", new() { Text = $"Text {i}" }));

    public static async Task<IReadOnlyList<Guid>> Places(House house, int count)
    {
        var db = house.Fresh();
        var places = Enumerable.Range(0, count).Select(i =>
        {
            var place = new Place { Country = "SE", Kind = PlaceKind.Municipality };
            place.Tell(new PlaceVersion { PlaceId = place.Id, Code = $"R{i}", Name = $"Ort {i}" });
            return place;
        }).ToList();
        db.AddRange(places);
        await db.SaveChangesAsync();
        return [.. places.Select(p => p.Id)];
    }

    private static IReadOnlyList<Option> Options(params IReadOnlyList<string> codes) => [.. codes.Select(c => new Option(c, AskedRound.Text($"Option {c}")))];
}
