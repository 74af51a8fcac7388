using Samhandling.Cooperation.Registering;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Registering;

public sealed class RegistrationsPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Two_thousand_are_shown_fifty_a_page_by_name_and_found_by_a_word()
    {
        var edition = _house.Edition(capacity: 1990);
        var db = _house.Fresh();
        db.AddRange(Enumerable.Range(0, 2000).Select(i => Acting.Agreed(new Registration { EditionId = edition.Id, Number = i + 1, Language = Samhandling.Actors.Register.Language.Swedish, RegisteredAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), IsWaiting = i >= 1990 }
            .Take(new($"Deltagare {i:0000}", i == 7 ? "Åhléns" : null, null, null, $"nr{i}@example.org")))));
        await db.SaveChangesAsync();

        var second = (await _house.Page($"editions/{edition.Id}/registrations?page=2")).QuerySelectorAll("tbody tr");
        Assert.Equal(50, second.Length);
        Assert.Contains("Deltagare 0050", second[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Deltagare 0007", Assert.Single((await _house.Page($"editions/{edition.Id}/registrations?q=ahlens")).QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        var waiting = (await _house.Page($"editions/{edition.Id}/registrations?show=waiting")).QuerySelectorAll("tbody tr");
        Assert.Equal(10, waiting.Length);
        Assert.Contains("No. 10 on the waiting list", waiting[^1].TextContent, StringComparison.Ordinal);
        Assert.StartsWith("1990 come", (await _house.Page($"editions/{edition.Id}/registrations")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2000, (await _house.Page($"editions/{edition.Id}/check-in")).QuerySelectorAll("tbody tr").Length);
    }

    public void Dispose() => _house.Dispose();
}
