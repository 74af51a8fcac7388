using System.Diagnostics;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Trials;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Cooperation.Speed;

/// <summary>A constructed year: 12 groups, 120 meetings, 900 promises, and 2,000 who are called to one meeting. A page asks no more of it than of a single meeting. How long it takes is told by hand (SAMHANDLING_MEASURE=1).</summary>
public sealed class YearOfMeetingsTests : IDisposable
{
    private const int Groups = 12, MeetingsEach = 10, PromisesInAll = 900, CalledToOne = 2000, Rounds = 40;

    private static readonly string[] s_signs = ["! Vi går vidare med", "+ Kolla", "* Tänk om", "? Hur når vi", "= Tydlighet i", "~ Vi prövar", "Genomgång av"];

    private readonly SetClock _clock = new();
    private readonly Statements _statements = new();
    private readonly House _house;

    public YearOfMeetingsTests() => _house = _clock.House(_statements.AddTo);

    [Fact]
    public async Task A_page_asks_as_much_of_a_year_as_of_one_meeting()
    {
        var (group, meeting) = Plant(groups: 1, meetings: 3, promises: 3, called: 2);
        Dictionary<string, int> few = [];
        foreach (var page in Pages(group, meeting)) few[page] = await Statements(page);

        (group, meeting) = Plant(Groups, MeetingsEach, PromisesInAll, CalledToOne);

        foreach (var (page, before) in Pages(group, meeting).Zip(few.Values))
        {
            var asked = await Statements(page);
            Assert.True(asked == before, $"{page} asked {before} times of three meetings, and {asked} times of a year.");
            await Report(page, asked);
        }
    }

    public void Dispose()
    {
        _house.Dispose();
        _statements.Dispose();
    }

    private static string[] Pages(Group group, Meeting meeting) =>
        ["meetings", $"meetings/{meeting.Id}", $"meetings/{meeting.Id}/minutes", $"meetings/{meeting.Id}/participants", $"meetings/{meeting.Id}/agenda", $"meetings/{meeting.Id}/minutes.docx", "promises", "promises?show=Overdue", "promises?show=Ended", "promises/funnel", "trials", "", $"groups/{group.Id}", $"groups/{group.Id}/topics", "groups", "search?q=kolla"];

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
        if (Environment.GetEnvironmentVariable("SAMHANDLING_MEASURE") is null) return;
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

    /// <returns>A group with meetings, and one of them to which many are called.</returns>
    private (Group Group, Meeting Meeting) Plant(int groups, int meetings, int promises, int called)
    {
        var today = new DateOnly(2026, 3, 2);
        var organisations = Enumerable.Range(0, 20).Select(i => Organisation.Of(new() { Name = $"Kommun {groups} {i}" })).ToList();
        var persons = Enumerable.Range(0, called).Select(i => Person.Of(new() { Name = $"Person {groups} {i}", Email = $"p{groups}-{i}@example.org" })).ToList();
        Save(organisations);
        Save(persons);
        Save(persons.Select((p, i) => Acting.Agreed(Engagement.Of(p.Id, organisations[i % organisations.Count].Id, "Strateg", new(2020, 1, 1), null))).ToList());
        var planted = Enumerable.Range(0, groups).Select(i => Acting.Agreed(Group.Of(Grouped.Facts(organisations[i].Id, $"Grupp {groups} {i}")))).ToList();
        Save(planted);
        var held = planted.SelectMany(g => Enumerable.Range(0, meetings).Select(i => Acting.Agreed(Meeting.Of(Met.Facts($"Möte {i}", today.AddDays((36 * i) - 330)), g.Id)))).ToList();
        foreach (var meeting in held) foreach (var point in new[] { "Aktuellt", "Ekonomi", "Framåt" }) meeting.Discuss(point);
        Save(held);
        var lines = held.SelectMany(m => m.Points).SelectMany(p => s_signs.Select((sign, i) => Acting.Agreed(MinutesLine.Of(Guid.CreateVersion7(), p.Id, i + 1, $"{sign} sak {i}", new(2026, 1, 1, 9, 0, 0, DateTimeKind.Utc))))).ToList();
        Save(lines);
        Save(lines.Where(l => l.Text.StartsWith("Vi prövar", StringComparison.Ordinal)).Select((l, i) => Trial.Of(l.Id, today.AddDays(i - 100))).ToList());
        Save(Enumerable.Range(0, promises).Select(i => Given(held[i % held.Count], persons[i % persons.Count], organisations, i, today)).ToList());
        Save(held.SelectMany(m => persons.Take(m == held[0] ? called : 20).Select((p, i) => new Participant { MeetingId = m.Id, PersonId = p.Id, OrganisationId = organisations[i % organisations.Count].Id, IsPresent = i % 2 == 0 })).ToList());
        return (planted[0], held[0]);
    }

    private static Promise Given(Meeting meeting, Person person, List<Organisation> organisations, int i, DateOnly today)
    {
        var promise = Acting.Agreed(Promise.Of(new($"Kolla sak {i}", person.Id, organisations[i % 20].Id, organisations[(i + 1) % 20].Id, meeting.Day.AddDays(30 + (i % 60))), meeting.Day, meeting.Id));
        return i % 3 == 0 ? Acting.Agreed(promise.Answer(PromiseState.Done, "Klart", today)) : promise;
    }

    private void Save<T>(List<T> rows) where T : class
    {
        var db = _house.Fresh();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(rows);
        db.SaveChanges();
    }
}
