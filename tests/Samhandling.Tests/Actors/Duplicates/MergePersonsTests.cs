using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.Duplicates;
using Samhandling.Actors.Register;
using Samhandling.Actors.Undoing;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Duplicates;

public sealed class MergePersonsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Ten_planted_twins_are_merged_and_come_back_to_the_byte()
    {
        var organisations = Enumerable.Range(0, 3).Select(i => _house.Organisation($"Kommun {i}")).ToList();
        var twins = Enumerable.Range(0, 10).Select(i =>
        {
            var kept = _house.Person($"Kjell Aasen {(char)('A' + i)}", organisations[i % 3], "Chef");
            var other = _house.Keep(Person.Of(new() { Name = $"Kjell Åsen {(char)('A' + i)}", Email = $"kjell{i}@example.org", CheckedOn = new(2026, 1, 1 + i) }));
            // Every second does the same, and each something of its own.
            if (i % 2 == 0) _house.Engagement(other, organisations[i % 3], "Chef");
            _house.Engagement(other, organisations[(i + 1) % 3], "Ledamot");
            return (kept, other);
        }).ToList();
        var before = Contents.Hash(_house, events: false);

        var deeds = new List<Deed>();
        foreach (var (kept, other) in twins) deeds.Add(Acting.Agreed(await _house.Coordinator().GetRequiredService<MergePersons>().Handle(kept.Id, other.Id)));

        var merged = await _house.Fresh().Persons.Include(p => p.Engagements).OrderBy(p => p.Name).ToListAsync();
        Assert.Equal(10, merged.Count);
        Assert.All(merged, p => Assert.Equal((2, true, true), (p.Engagements.Count, p.Email!.StartsWith("kjell", StringComparison.Ordinal), p.OtherNames!.StartsWith("Kjell Åsen", StringComparison.Ordinal))));
        foreach (var deed in deeds) await _house.Undo(deed);
        Assert.Equal(before, Contents.Hash(_house, events: false));
    }

    [Fact]
    public async Task A_merge_is_seen_before_it_is_done()
    {
        var (kept, other) = (_house.Person("Kjell Aasen", _house.Organisation("Kommunen")), _house.Person("Kjell Åsen"));
        var page = await _house.Page($"persons/{kept.Id}/merge/{other.Id}");
        Assert.Equal(["Name", "Kjell Aasen", "Kjell Åsen", "Kjell Aasen"], page.QuerySelector("main tbody tr")!.Children.Select(c => c.TextContent));

        var answer = await (await OpenForm.At(_house, $"persons/{kept.Id}/merge/{other.Id}")).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Kjell Åsen", (await _house.Fresh().Persons.SingleAsync()).OtherNames);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/persons/{kept.Id}/merge/{kept.Id}")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
