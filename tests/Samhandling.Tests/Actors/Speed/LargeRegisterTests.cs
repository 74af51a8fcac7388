using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Duplicates;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Register;
using Samhandling.Platform.Search;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Actors.Speed;

/// <summary>A constructed register of 60,000 persons. It is measured by hand (SAMHANDLING_MEASURE=1), since no machine is like another; what is held is that a page asks no more of a large register than of a small one.</summary>
public sealed class LargeRegisterTests : IDisposable
{
    private const int Persons = 60_000, Organisations = 2_000, Rounds = 100;

    private static readonly string[] s_first = ["Åsa", "Bjørn", "Cecilia", "Dag", "Elsa", "Frøydis", "Göran", "Håkon", "Ingrid", "Jörgen", "Kåre", "Lena", "Märta", "Nils", "Øyvind", "Pär", "Ragnhild", "Sören", "Tone", "Ulf"];
    private static readonly string[] s_start = ["Berg", "Dal", "Ek", "Fjell", "Gran", "Hav", "Lind", "Myr", "Nord", "Skog", "Sten", "Sund", "Vik", "Ås", "Älv", "Øst"];
    private static readonly string[] s_end = ["bakken", "berg", "dahl", "gren", "holm", "land", "man", "mo", "nes", "sen", "ström", "vik"];

    private readonly Statements _statements = new();
    private readonly House _house;

    public LargeRegisterTests() => _house = new(_statements.AddTo);

    [Fact]
    public async Task Sixty_thousand_are_searched_while_one_types()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("SAMHANDLING_MEASURE") is not null, "Measured by hand: set SAMHANDLING_MEASURE.");
        Plant();
        var words = s_first.SelectMany(first => s_start.Select(start => $"{first} {start}")).Concat(["kommun 17", "asa bergdahl 123", "xyzzy"]).ToList();

        _statements.Clear();
        await Services().GetRequiredService<PersonList>().Page(new("", (PersonList.Words, "åsa")));
        // Finding the partnership, counting, the page, and what those on it do.
        Assert.Equal(4, _statements.Count(""));
        await Report("search", i => Services().GetServices<ISearch>().OfType<PersonSearch>().Single().Find(new(words[i * 3 % words.Count]), 21, default));
        await Report("list, by name", i => Services().GetRequiredService<PersonList>().Page(new("", (ListAddress.Page, (1 + (i * 11)).ToString(CultureInfo.InvariantCulture)))));
        await Report("list, sector and words", i => Services().GetRequiredService<PersonList>().Page(new("", (PersonList.OfSector, "Private"), (PersonList.Words, words[i]))));
        await Report("duplicates", _ => Services().GetRequiredService<Suggestions>().OfPersons(), rounds: 5);
        using var browser = _house.Browser();
        await Report("whole page over HTTP", i => browser.GetStringAsync($"/{House.Ours}/persons?q={Uri.EscapeDataString(words[i])}"));

        IServiceProvider Services() => Importing.Listed.Coordinator(_house);
    }

    public void Dispose()
    {
        _house.Dispose();
        _statements.Dispose();
    }

    private static async Task Report(string what, Func<int, Task> work, int rounds = Rounds)
    {
        var times = new List<double>();
        for (var i = 0; i < rounds + 5; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            await work(i % rounds);
            if (i >= 5) times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        times.Sort();
        Console.Error.WriteLine(FormattableString.Invariant($"{what}: median {times[rounds / 2]:0} ms, p95 {times[Math.Max(0, (rounds * 95 / 100) - 1)]:0} ms"));
    }

    private void Plant()
    {
        var organisations = Enumerable.Range(0, Organisations).Select(i => Organisation.Of(new() { Name = $"{s_start[i % s_start.Length]} kommun {i}", Sector = (Sector)(i % 6) })).ToList();
        Save(organisations);
        for (var from = 0; from < Persons; from += 5_000)
        {
            var persons = Enumerable.Range(from, 5_000).Select(i => Person.Of(new() { Name = $"{s_first[i % 20]} {s_start[i / 20 % 16]}{s_end[i / 320 % 12]} {i / 3840}", Email = $"p{i}@example.org", CheckedOn = new DateOnly(2024, 1, 1).AddDays(i % 900) })).ToList();
            Save(persons);
            Save(persons.Select((p, i) => Acting.Agreed(Engagement.Of(p.Id, organisations[(from + i) * 7 % Organisations].Id, "Officer", new(2020, 1, 1), null))).ToList());
        }
    }

    private void Save<T>(List<T> rows) where T : class
    {
        var db = _house.Fresh();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(rows);
        db.SaveChanges();
    }
}
