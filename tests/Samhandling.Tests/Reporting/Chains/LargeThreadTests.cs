using System.Diagnostics;
using Samhandling.Actors.Register;
using Samhandling.Assignments.TaskLinks;
using Samhandling.Assignments.Tasks;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Promises;
using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Statements;
using Samhandling.Places.Coverage;
using Samhandling.Places.Register;
using Samhandling.Reporting.Cases;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Leading;
using Samhandling.Strategies.Links;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Assignments;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Evaluation;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Reporting.Chains;

/// <summary>The thread, its gaps and the start page ask no more of many rows than of few. A constructed large region is measured by hand (SAMHANDLING_MEASURE=1).</summary>
public sealed class LargeThreadTests : IDisposable
{
    private const int Rounds = 20, Hubs = 10;

    private static readonly bool s_isMeasured = Environment.GetEnvironmentVariable("SAMHANDLING_MEASURE") is not null;

    private static readonly DateOnly s_today = new(2026, 3, 2);

    private readonly SetClock _clock = new();
    private readonly Statements _statements = new();
    private readonly House _house;

    public LargeThreadTests() => _house = _clock.House(_statements.AddTo);

    private sealed record Size(int Documents, int Objectives, int Links, int Tasks, int Promises, int Findings, int Cases, int Groups, int Meetings);

    [Fact]
    public async Task The_thread_asks_as_much_of_a_large_region_as_of_a_small_one()
    {
        var (objective, owner) = Plant("Liten", new(2, 6, 3, 3, 6, 6, 2, 1, 1));
        Dictionary<string, int> few = [];
        foreach (var page in Pages(objective, owner)) few[page] = await Asked(page);

        (objective, owner) = s_isMeasured ? Plant("Stor", new(40, 3000, 20_000, 300, 2000, 1000, 2000, 40, 400)) : Plant("Stor", new(6, 120, 200, 60, 150, 120, 60, 6, 12));
        if (s_isMeasured) await _house.Analyse();

        foreach (var (page, before) in Pages(objective, owner).Zip(few.Values))
        {
            var asked = await Asked(page);
            Assert.True(asked == before, $"/{page} asked {before} times of a small region, and {asked} times of a large one.");
            await Report(page, asked);
        }
        if (s_isMeasured) await Report("thread?page=100", await Asked("thread?page=100"));
    }

    public void Dispose()
    {
        _house.Dispose();
        _statements.Dispose();
    }

    private static string[] Pages(Objective objective, Organisation owner) => ["thread", "thread?kind=bare-objectives", $"thread?owner={owner.Id}", $"thread/objectives/{objective.Id}", ""];

    private async Task<int> Asked(string page)
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

    /// <returns>The objective on which most hangs, and an organisation that has gaps of several kinds.</returns>
    private (Objective Objective, Organisation Owner) Plant(string name, Size size)
    {
        var organisations = Enumerable.Range(0, 20).Select(i => Organisation.Of(new() { Name = $"{name} kommun {i}" })).ToList();
        var persons = Enumerable.Range(0, 20).Select(i => Person.Of(new() { Name = $"{name} Ek {i}", Email = $"{name}{i}@example.org" })).ToList();
        Save(organisations);
        Save(persons);
        var goals = Goals(name, size, organisations);
        var promises = Promises(name, size, organisations, persons);
        var tasks = Tasks(name, size);
        // Much hangs on a few objectives, and nothing on most.
        Save(promises.Where((_, i) => i % 2 == 0).Select((p, i) => ObjectiveActivity.Of(goals[0][i % Math.Min(Hubs, goals[0].Count)].Id, new(ActivityOf.Promise, p.Id), s_today)).ToList());
        Save(tasks.Where((_, i) => i % 3 > 0).Select((t, i) => Acting.Agreed(TaskLink.From(t.Id, new(goals[0][i % Math.Min(Hubs, goals[0].Count)].Id, LinkStrength.Supports, null)))).ToList());
        Improvements(tasks, size);
        Reached(name, size);
        Save(goals.Select((own, i) => Acting.Agreed(Responsibility.For(LedKind.Objective, own[0].Id, new(persons[i % persons.Count].Id, organisations[i % organisations.Count].Id, LeadingPart.Leader, new(2023, 1, 1), null, false, null)))).ToList());
        return (goals[0][0], organisations[0]);
    }

    private List<List<Objective>> Goals(string name, Size size, List<Organisation> organisations)
    {
        var documents = Enumerable.Range(0, size.Documents).Select(i => Acting.Agreed(StrategyDocument.Of(new() { Title = $"{name} strategi {i}", Kind = DocumentKind.Plan, OwnerId = organisations[0].Id, ReviewOn = new(2026, 1, 1) }, new(new(2024, 1, 1), "Styrelsen")))).ToList();
        Save(documents);
        var each = size.Objectives / size.Documents;
        var goals = documents.Select(d => Enumerable.Range(0, each).Select(i => Acting.Agreed(Objective.In(d.Id, new($"{i + 1}", $"Mål {i + 1}", i + 1, 0), null, i))).ToList()).ToList();
        foreach (var own in goals) Save(own);
        // Each pair once: from an objective of one document to one of the first.
        Save(Enumerable.Range(0, size.Links).Select(i => (From: (i % (size.Documents - 1)) + 1, Left: i / (size.Documents - 1) % each, Right: i / ((size.Documents - 1) * each) % each))
            .Select(l => Acting.Agreed(ObjectiveLink.Between(goals[l.From][l.Left], goals[0][(l.Left + l.Right) % each], new(LinkKind.Contributes, 2, false, "Står på sidan 12"), s_today))).ToList());
        return goals;
    }

    private List<Promise> Promises(string name, Size size, List<Organisation> organisations, List<Person> persons)
    {
        var groups = Enumerable.Range(0, size.Groups).Select(i => Acting.Agreed(Group.Of(Grouped.Facts(organisations[i % organisations.Count].Id, $"{name} grupp {i}") with { MonthsBetween = 1 }))).ToList();
        Save(groups);
        // A group in two has not met for a year.
        var meetings = Enumerable.Range(0, size.Meetings).Select(i => Acting.Agreed(Meeting.Of(Met.Facts($"Möte {i}", s_today.AddDays(-380 - (i % 300))), groups[i % Math.Max(1, groups.Count / 2)].Id))).ToList();
        Save(meetings);
        var promises = Enumerable.Range(0, size.Promises).Select(i => Acting.Agreed(Promise.Of(new($"Kolla sak {i}", persons[i % persons.Count].Id, organisations[i % organisations.Count].Id, null, s_today.AddDays((i % 300) - 200)), s_today.AddDays(-380), meetings[i % meetings.Count].Id))).ToList();
        Save(promises);
        return promises;
    }

    private List<AssignmentTask> Tasks(string name, Size size)
    {
        var area = _house.Area(_house.Agreement(), $"{name} område");
        var tasks = Enumerable.Range(0, size.Tasks).Select(i => Acting.Agreed(AssignmentTask.In(area.Id, null, $"{name} uppgift {i}", i))).ToList();
        Save(tasks);
        return tasks;
    }

    private void Improvements(List<AssignmentTask> tasks, Size size)
    {
        var agreement = _house.Fresh().ServiceAreas.Where(a => a.Id == tasks[0].AreaId).Select(a => a.AgreementId).Single();
        var round = _house.EvaluationRound(agreement);
        var statements = Enumerable.Range(0, size.Findings).Select(i => Acting.Agreed(Statement.Of(round.Id, new(tasks[i % tasks.Count].Id, null, Valence.Improvement, Level.Unsaid, null, $"Bättre {i}")))).ToList();
        Save(statements);
        var numbered = _house.Fresh().Findings.Count();
        var answered = statements.Where((_, i) => i % 3 > 0).ToList();
        Save(answered.Select((s, i) => Acting.Agreed(Finding.Of(s.Id, numbered + i + 1, Evaluating.Answer(i % 2 == 0 ? FindingState.Parked : FindingState.Accepted) with { DecidedOn = new(2026, 1, 15), Until = new(2026, 2, 1) }))).ToList());
    }

    private void Reached(string name, Size size)
    {
        var places = Enumerable.Range(0, 10).Select(i => _house.Municipality($"{name} by {i}")).ToList();
        var cases = Enumerable.Range(0, size.Cases).Select(i => Acting.Agreed(AdviceCase.Of(new(s_today.AddDays(-(i % 700)), places[i % 5].Id, AdviceTopic.Money, 15, FirmSize.Alone, null, null, null), s_today))).ToList();
        Save(cases);
        Save(cases.ConvertAll(c => new Reach { Activity = CasesModule.ActivityKey, RecordId = c.Id, PlaceId = c.PlaceId }));
    }

    private void Save<T>(List<T> rows) where T : class
    {
        var db = _house.Fresh();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(rows);
        db.SaveChanges();
    }
}
