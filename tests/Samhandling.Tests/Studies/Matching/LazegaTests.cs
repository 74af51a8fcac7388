using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Networks.Files;
using Samhandling.Platform;
using Samhandling.Studies;
using Samhandling.Studies.Matching;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Browsing;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Matching;

/// <summary>Lazega's study of a law firm asked anew: 71 lawyers, constructed, name those whom the real ones named, and the network that is built is the one in the file (892 ties of advice).</summary>
[Collection(nameof(Chromium))]
public sealed class LazegaTests(Chromium chromium)
{
    private const string Firm = "Advokatbyrån";
    private const int Ties = 892;

    private static readonly bool IsRelease = Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL";

    [Fact]
    public async Task Seventy_one_answers_make_the_network_of_the_file()
    {
        using var house = new House();
        var file = Advice();
        var question = AskedRound.Ask("advice", QuestionKind.Names) with { Naming = new(NamingWay.Free, []) };
        var round = new AskedRound(house, AskedRound.Of(question));
        var asked = Enumerable.Range(0, file.Ids.Count).Select(i => round.Ask(Name(i), organisation: Firm).RespondentId).ToList();

        for (var i = 0; i < asked.Count; i++)
        {
            var named = Named(file, i);
            // Some choose from the list; others write the name and the firm, which is matched by itself.
            var isChosen = i % 2 == 0;
            var read = AnswerReading.Of(question, field => field switch
            {
                ".name" => [.. named.Select(n => isChosen ? Name(n) : Name(n).ToUpperInvariant())],
                ".key" => [.. named.Select(n => isChosen ? $"r{asked[n]:N}" : "")],
                ".about" => [.. named.Select(_ => isChosen ? "" : Firm)],
                _ => [],
            });
            Assert.Empty(read.Faults);
            await Send(house, round, asked[i], new("advice", read, 0));
        }
        Assert.True((await (await house.As<BuildNetwork>(Who.Analyst)).Handle(round.Id, new() { Question = "advice" })).Try(out _, out var refusal), refusal?.Reason);

        var study = await Kept(house, round);
        Assert.Equal(file.Ids.Count, study.Persons.Count);
        Assert.Equal(file.Relations[0].Ties.Select(t => (Name(t.From), Name(t.To))).Order(), Written(study));
        Assert.Equal(Ties, study.Ties.Count);
    }

    [Fact, Trait("Needs", "Browser")]
    public async Task They_answer_by_clicking_in_the_browser_and_an_analyst_builds_their_network_there()
    {
        var file = Advice();
        // Before a release all of them; else the first few.
        var count = IsRelease ? file.Ids.Count : 4;
        var round = new AskedRound(chromium.House, AskedRound.Of(AskedRound.Ask("advice", QuestionKind.Names) with { Naming = new(NamingWay.Roster, []) }));
        var asked = Enumerable.Range(0, count).Select(i => round.Ask(Name(i)).Token).ToList();

        for (var i = 0; i < count; i++) await Answer(round, asked[i], Named(file, i).Where(n => n < count).Select(Name));
        var analyst = await chromium.Open(Who.Analyst);
        await analyst.GotoAsync($"/{House.Ours}/rounds/{round.Id}/names");
        await analyst.ClickAsync("button[name='Form.Question'][value=advice]");
        await analyst.WaitForURLAsync("**/networks/*");
        await analyst.Context.CloseAsync();

        var ties = Written(await Kept(chromium.House, round)).ToList();
        Assert.Equal(file.Relations[0].Ties.Where(t => t.From < count && t.To < count).Select(t => (Name(t.From), Name(t.To))).Order(), ties);
        Assert.NotEmpty(ties);
        if (IsRelease) Assert.Equal(Ties, ties.Count);
        Trust.Figure("J3", "lawyers of Lazega's firm who answered by clicking", count);
        Trust.Figure("J3", "ties in the network of their answers, equal to the file's", ties.Count);
    }

    /// <summary>Opens the link, begins, ticks those in the list, and sends in.</summary>
    private async Task Answer(AskedRound round, string token, IEnumerable<string> named)
    {
        var page = await chromium.Open(Who.Anonymous, width: 390);
        await page.GotoAsync($"/{House.Ours}/respond/{token}");
        await page.ClickAsync(".ask-nav a");
        await page.WaitForURLAsync($"**{round.Address}/1");
        foreach (var name in named) await page.GetByLabel(name, new() { Exact = true }).CheckAsync();
        await page.ClickAsync("button[value=next]");
        await page.WaitForURLAsync($"**{round.Address}/check");
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForURLAsync($"**{round.Address}/receipt");
        await page.Context.CloseAsync();
    }

    private static string Name(int number) => $"Jurist {number + 1}";

    private static List<int> Named(NetworkFile file, int from) => [.. file.Relations[0].Ties.Where(t => t.From == from).Select(t => t.To)];

    private static NetworkFile Advice()
    {
        var path = Path.Combine(Environment.GetEnvironmentVariable("SAMHANDLING_TEST_DATA") ?? Path.Combine(Repository.Root, "..", "shared", "data"), "lazega-lawfirm", "Lazega-Law-Firm.paj");
        Assert.SkipUnless(File.Exists(path), "The law firm's network is not at hand; SAMHANDLING_TEST_DATA tells where the folder of real data is.");
        using var stream = File.OpenRead(path);
        return NetworkReader.Read(stream, Path.GetFileName(path)).Value!.Only("advice");
    }

    private static async Task Send(House house, AskedRound round, Guid respondentId, GivenAnswer given)
    {
        var services = house.In(House.Ours, null);
        var db = services.GetRequiredService<Samhandling.Platform.Data.SamhandlingDb>();
        var respondent = await db.Respondents.AsNoTracking().Include(r => r.Round!.Study).SingleAsync(r => r.Id == respondentId);
        var edition = await db.QuestionnaireEditions.AsNoTracking().SingleAsync(e => e.RoundId == round.Id);
        var sitting = new Sitting(respondent, edition, new Dictionary<string, DraftAnswer>());
        var known = await services.GetRequiredService<NamesToOffer>().Checked(sitting, [given]);
        (await services.GetRequiredService<SaveAnswers>().Handle(sitting, known)).Try(out _, out var refusal);
        Assert.Null(refusal);
        sitting = await services.GetRequiredService<Sittings>().Again(sitting);
        var seen = Submission.DigestOf(sitting.Sheet.Asked(sitting.Questionnaire).ToJson());
        (await services.GetRequiredService<SendAnswers>().Handle(sitting, new() { Key = $"{respondentId:N}", Seen = seen })).Try(out _, out refusal);
        Assert.Null(refusal);
    }

    private static Task<NetworkStudy> Kept(House house, AskedRound round) => house.Fresh().NetworkStudies.AsNoTracking().Include(s => s.Persons).SingleAsync(s => s.RoundId == round.Id);

    private static IEnumerable<(string, string)> Written(NetworkStudy study)
    {
        var names = study.Persons.OrderBy(p => p.Number).Select(p => p.Name!).ToList();
        return study.Ties.Network(names.Count).Ties().Select(t => (names[t.From], names[t.To])).Order();
    }
}
