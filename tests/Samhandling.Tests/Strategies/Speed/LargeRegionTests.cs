using System.Diagnostics;
using Samhandling.Strategies.Assessing;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Gaps;
using Samhandling.Strategies.Links;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Strategies.Speed;

/// <summary>A page of the strategies asks no more of many rows than of few. A constructed large region (40 documents, 3,000 objectives, 20,000 links) is measured by hand (SAMHANDLING_MEASURE=1).</summary>
public sealed class LargeRegionTests : IDisposable
{
    private const int Rounds = 20;

    private static readonly bool s_isMeasured = Environment.GetEnvironmentVariable("SAMHANDLING_MEASURE") is not null;

    private readonly SetClock _clock = new();
    private readonly Statements _statements = new();
    private readonly House _house;

    public LargeRegionTests() => _house = _clock.House(_statements.AddTo);

    [Fact]
    public async Task A_page_asks_as_much_of_a_large_region_as_of_a_small_one()
    {
        var (document, objective, round) = Plant(documents: 2, objectives: 6, links: 3);
        Dictionary<string, int> few = [];
        foreach (var page in Pages(document, objective, round)) few[page] = await Statements(page);

        (document, objective, round) = s_isMeasured ? Plant(40, 3000, 20_000) : Plant(6, 120, 300);
        if (s_isMeasured) await _house.Analyse();

        foreach (var (page, before) in Pages(document, objective, round).Zip(few.Values))
        {
            var asked = await Statements(page);
            Assert.True(asked == before, $"{page} asked {before} times of a small region, and {asked} times of a large one.");
            await Report(page, asked);
        }
    }

    public void Dispose()
    {
        _house.Dispose();
        _statements.Dispose();
    }

    private static string[] Pages(StrategyDocument document, Objective objective, GapRound round) =>
        ["documents", "documents/tree", "documents/alignment", $"documents/{document.Id}", $"documents/{document.Id}/alignment", $"documents/{document.Id}/sectors", "decisions/memo?matter=M%C3%A5l+12+tas+upp", "thread", $"objectives/{objective.Id}", $"objectives/{objective.Id}/link", $"gaps/{round.Id}"];

    private async Task<int> Statements(string page)
    {
        using var browser = _house.Browser();
        // The first to come fills what is kept in memory.
        (await browser.GetAsync($"/{House.Ours}/{page}")).EnsureSuccessStatusCode();
        _statements.Clear();
        (await browser.GetAsync($"/{House.Ours}/{page}")).EnsureSuccessStatusCode();
        return _statements.Count("");
    }

    private async Task Report(string page, int asked)
    {
        if (!s_isMeasured) return;
        using var browser = _house.Browser();
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            await browser.GetByteArrayAsync($"/{House.Ours}/{page}");
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        times.Sort();
        await Console.Error.WriteLineAsync(FormattableString.Invariant($"/{page}: {asked} statements, median {times[Rounds / 2]:0} ms, p95 {times[(Rounds * 95 / 100) - 1]:0} ms"));
    }

    /// <returns>A document to whose objectives the others link, one of its objectives, and a round in which all are assessed.</returns>
    private (StrategyDocument Document, Objective Objective, GapRound Round) Plant(int documents, int objectives, int links)
    {
        var planted = Enumerable.Range(0, documents).Select(i => Acting.Agreed(StrategyDocument.Of(new() { Title = $"Strategi {documents} {i}", Kind = DocumentKind.Plan }, new(new(2024, 1, 1), "Styrelsen")))).ToList();
        Save(planted);
        var each = objectives / documents;
        var goals = planted.Select(d => Enumerable.Range(0, each).Select(i => Acting.Agreed(Objective.In(d.Id, new($"{i + 1}", $"Mål {i + 1}", i + 1, 0), null, i))).ToList()).ToList();
        foreach (var own in goals) Save(own);
        // Each pair once: from an objective of one document to one of another, evenly spread.
        Save(Enumerable.Range(0, links).Select(i => (From: i % (documents - 1) + 1, Left: i / (documents - 1) % each, Right: i / ((documents - 1) * each) % each))
            .Select(l => Acting.Agreed(ObjectiveLink.Between(goals[l.From][l.Left], goals[0][(l.Left + l.Right) % each], new(LinkKind.Contributes, 1 + l.Left % 3, false, "Står på sidan 12"), new(2026, 3, 1)))).ToList());
        var round = Acting.Agreed(GapRound.Of(planted[0].Id, $"Våren {documents}", isDeep: true, new(2026, 3, 1)));
        Save([round]);
        var assessors = Enumerable.Range(0, documents).Select(i => Acting.Agreed(Assessor.In(round, _house.Organisation($"Kommun {documents} {i}").Id, "Strateg"))).ToList();
        foreach (var assessor in assessors) assessor.Assessments.AddRange(goals[0].Select((o, i) => Acting.Agreed(new Assessment { AssessorId = assessor.Id, ObjectiveId = o.Id }.Say(new(i % 4, 4, 2, OwnPower.Shared, "Vår bedömning"), new(2026, 3, 1)))));
        Save(assessors);
        return (planted[0], goals[0][0], round);
    }

    private void Save<T>(List<T> rows) where T : class
    {
        var db = _house.Fresh();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(rows);
        db.SaveChanges();
    }
}
