using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Positions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Positions;

public sealed class ProposePositionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Anyone_who_works_together_proposes_a_text_and_the_list_shows_where_it_stands()
    {
        Assert.Contains("No joint position", (await _house.Page("positions", Who.Reader)).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        var form = await OpenForm.At(_house, "positions/new", Who.Partner, "propose-position");

        Assert.NotNull((await House.Read(await form.SendAll(("Title", "Tåget")))).QuerySelector("#text-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Title", "Tåget"), ("Topic", "Mässor"), ("Text", "Tåget ska gå."))).StatusCode);

        _house.Heard(await _house.Fresh().Positions.SingleAsync(), _house.Organisation("Banken"), "Vi vill annat");
        Assert.Equal(["Tåget", "0", "0", "1"], (await _house.Page("positions", Who.Reader)).QuerySelectorAll("tbody tr").Single().Children.Select(c => c.TextContent));
    }

    public void Dispose() => _house.Dispose();
}
