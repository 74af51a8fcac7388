using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Hierarchy;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Hierarchy;

public sealed class CheckGuidanceTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Once_somebody_has_looked_nothing_is_said_until_it_changes_again()
    {
        var (above, below) = (_house.Document("Lagen"), _house.Document());
        _house.Guide(above, below);
        await _house.Revised(above);
        var form = await OpenForm.At(_house, $"documents/{below.Id}");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send()).StatusCode);

        Assert.DoesNotContain("has been decided anew", (await _house.Page($"documents/{below.Id}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await _house.Fresh().Guidances.SingleAsync()).SeenEdition);
        await _house.Revised(above, "Och ett till");
        Assert.Contains("Och ett till", (await _house.Page($"documents/{below.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_that_came_since_the_page_was_opened_has_not_been_seen()
    {
        var (above, below) = (_house.Document("Lagen"), _house.Document());
        var guidance = _house.Guide(above, below);
        await _house.Revised(above);
        await _house.Revised(above);

        Assert.True(Acting.Refused(await _house.Get<CheckGuidance>().Handle(below.Id, new() { GuidanceId = guidance.Id, Edition = 2 })).IsClash);
    }

    public void Dispose() => _house.Dispose();
}
