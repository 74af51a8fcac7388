using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Responding;

/// <summary>An open round of our partnership, with one question of each kind.</summary>
internal sealed class AskedRound
{
    private readonly House _house;

    public AskedRound(House house, Questionnaire? questionnaire = null, Suggested suggests = Suggested.Register, byte[]? openLink = null)
    {
        _house = house;
        var clock = house.Services.GetRequiredService<TimeProvider>();
        var (now, today) = (clock.GetUtcNow().UtcDateTime, DateOnly.FromDateTime(clock.GetLocalNow().Date));
        var db = house.Db;
        Study.Of(new("Who turns to whom?", "learn who is asked for advice.", "Public interest", today.AddYears(1)), db.Users.Single(u => u.Name == nameof(Who.Analyst)).Id, today).Try(out var study, out _);
        Round.Of(study!.Id, new("2026", today.AddDays(14), null, suggests), today).Try(out var round, out _);
        round!.Open(now, today);
        if (openLink is not null) round.OpenTo(openLink);
        db.AddRange(study, round, QuestionnaireEdition.Of(round.Id, 1, questionnaire ?? AllKinds, now));
        db.SaveChanges();
        (Id, StudyId) = (round.Id, study.Id);
    }

    public Guid Id { get; }
    public Guid StudyId { get; }

    public string Address => $"/{House.Ours}/respond/{Id}";

    /// <summary>Asks somebody; gives the token of the link.</summary>
    public (Guid RespondentId, string Token) Ask(string name = "Ada Svar", Guid? personId = null, string? organisation = null)
    {
        var db = _house.Fresh();
        var respondent = new Respondent { RoundId = Id, Number = 1 + db.Set<Respondent>().Count(r => r.RoundId == Id), Name = name, PersonId = personId, Organisation = organisation };
        var (link, token) = AnswerLink.Of(respondent.Id, LinkWay.Letter, _house.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        db.AddRange(respondent, link);
        db.SaveChanges();
        return (respondent.Id, token);
    }

    /// <summary>Asks so many at once; gives the tokens of their links.</summary>
    public IReadOnlyList<(Guid RespondentId, string Token)> AskMany(int count)
    {
        var db = _house.Fresh();
        var (first, now) = (1 + db.Set<Respondent>().Count(r => r.RoundId == Id), _house.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var asked = new List<(Guid, string)>();
        for (var i = 0; i < count; i++)
        {
            var respondent = new Respondent { RoundId = Id, Number = first + i, Name = $"Person {first + i}" };
            var (link, token) = AnswerLink.Of(respondent.Id, LinkWay.Letter, now);
            db.AddRange(respondent, link);
            asked.Add((respondent.Id, token));
        }
        db.SaveChanges();
        return asked;
    }

    /// <summary>A browser of somebody who has opened the link.</summary>
    public async Task<(HttpClient Browser, Guid RespondentId)> Come(string name = "Ada Svar")
    {
        var (respondent, token) = Ask(name);
        var browser = _house.Browser(Who.Anonymous);
        var answer = await browser.GetAsync($"/{House.Ours}/respond/{token}");
        Assert.Equal(Address, AskedRound.Led(answer));
        return (browser, respondent);
    }

    /// <summary>Where an answer leads, within the instance.</summary>
    public static string? Led(HttpResponseMessage answer) => answer.Headers.Location is { IsAbsoluteUri: true } whole ? whole.PathAndQuery : answer.Headers.Location?.OriginalString;

    public static Translated Text(string english) => Translated.In("en", english);

    public static Question Ask(string code, QuestionKind kind) => new() { Code = code, Kind = kind, Text = Text($"What of {code}?") };

    public static Questionnaire Of(params IReadOnlyList<Question> questions) => new() { Languages = ["en"], Pages = [.. questions.Select(q => new QuestionPage { Questions = [q] })] };

    private static IReadOnlyList<Option> Options(params IReadOnlyList<string> codes) => [.. codes.Select(c => new Option(c, Text(c)))];

    public static Questionnaire AllKinds { get; } = Of(
        Ask("choice", QuestionKind.Choice) with { Options = Options("yes", "no"), IsRequired = true },
        Ask("choices", QuestionKind.Choices) with { Options = Options("a", "b", "c"), AllowsOther = true, AskedIf = new Holds("choice", Comparison.Is, "yes") },
        Ask("scale", QuestionKind.Scale) with { Least = 0, Most = 10 },
        Ask("number", QuestionKind.Number) with { Least = 0 },
        Ask("day", QuestionKind.Date),
        Ask("line", QuestionKind.ShortText),
        Ask("text", QuestionKind.LongText),
        Ask("matrix", QuestionKind.Matrix) with { Options = Options("low", "high"), Rows = Options("r1", "r2") },
        Ask("points", QuestionKind.Points) with { Rows = Options("p1", "p2") },
        Ask("names", QuestionKind.Names) with { Naming = new(NamingWay.Free, [Ask("often", QuestionKind.Choice) with { Options = Options("weekly", "yearly") }]), Most = 3 });
}
