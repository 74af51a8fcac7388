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
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Matching;

/// <summary>Lazega's study of a law firm asked anew: 71 lawyers, constructed, name those whom the real ones named, and the network that is built is the one in the file (892 ties of advice).</summary>
public sealed class LazegaTests : IDisposable
{
    private const string Firm = "Advokatbyrån";

    private readonly House _house = new();

    [Fact]
    public async Task Seventy_one_answers_make_the_network_of_the_file()
    {
        var file = Advice();
        var question = AskedRound.Ask("advice", QuestionKind.Names) with { Naming = new(NamingWay.Free, []) };
        var round = new AskedRound(_house, AskedRound.Of(question));
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
            await Send(round, asked[i], new("advice", read, 0));
        }
        Assert.True((await (await _house.As<BuildNetwork>(Who.Analyst)).Handle(round.Id, new() { Question = "advice" })).Try(out _, out var refusal), refusal?.Reason);

        var study = await Kept();
        Assert.Equal(file.Ids.Count, study.Persons.Count);
        Assert.Equal(file.Relations[0].Ties.Select(t => (Name(t.From), Name(t.To))).Order(), Ties(study));
        Assert.Equal(892, study.Ties.Count);
    }

    [Fact]
    public async Task The_first_of_them_answer_in_the_browser_and_an_analyst_builds_their_network_there()
    {
        const int Few = 6;
        var file = Advice();
        var round = new AskedRound(_house, AskedRound.Of(AskedRound.Ask("advice", QuestionKind.Names) with { Naming = new(NamingWay.Roster, []) }));
        var asked = Enumerable.Range(0, Few).Select(i => round.Ask(Name(i))).ToList();

        for (var i = 0; i < Few; i++)
        {
            var browser = _house.Browser(Who.Anonymous);
            await browser.GetAsync($"/{House.Ours}/respond/{asked[i].Token}");
            var ticked = Named(file, i).Where(n => n < Few).Select(n => ("q-advice.in", $"r{asked[n].RespondentId:N}"));
            Assert.Equal($"{round.Address}/check", AskedRound.Led(await (await OpenForm.At(browser, $"{round.Address}/1")).SendPlain([.. ticked, ("Go", "next")])));
            Assert.Equal($"{round.Address}/receipt", AskedRound.Led(await (await OpenForm.At(browser, $"{round.Address}/check")).SendPlain()));
        }
        await (await OpenForm.At(_house, $"rounds/{round.Id}/names", Who.Analyst, "build-network")).Send(("Question", "advice"));

        Assert.Equal(file.Relations[0].Ties.Where(t => t.From < Few && t.To < Few).Select(t => (Name(t.From), Name(t.To))).Order(), Ties(await Kept()));
    }

    public void Dispose() => _house.Dispose();

    private static string Name(int number) => $"Jurist {number + 1}";

    private static List<int> Named(NetworkFile file, int from) => [.. file.Relations[0].Ties.Where(t => t.From == from).Select(t => t.To)];

    private static NetworkFile Advice()
    {
        var path = Path.Combine(Environment.GetEnvironmentVariable("SAMHANDLING_TEST_DATA") ?? Path.Combine(Repository.Root, "..", "shared", "data"), "lazega-lawfirm", "Lazega-Law-Firm.paj");
        Assert.SkipUnless(File.Exists(path), "The law firm's network is not at hand; SAMHANDLING_TEST_DATA tells where the folder of real data is.");
        using var stream = File.OpenRead(path);
        return NetworkReader.Read(stream, Path.GetFileName(path)).Value!.Only("advice");
    }

    private async Task Send(AskedRound round, Guid respondentId, GivenAnswer given)
    {
        var services = _house.In(House.Ours, null);
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

    private async Task<NetworkStudy> Kept() => await _house.Fresh().NetworkStudies.AsNoTracking().Include(s => s.Persons).SingleAsync(s => s.RoundId != null);

    private static IEnumerable<(string, string)> Ties(NetworkStudy study)
    {
        var names = study.Persons.OrderBy(p => p.Number).Select(p => p.Name!).ToList();
        return study.Ties.Network(names.Count).Ties().Select(t => (names[t.From], names[t.To])).Order();
    }
}
