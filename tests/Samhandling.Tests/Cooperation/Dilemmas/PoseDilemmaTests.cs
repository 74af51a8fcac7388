using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Dilemmas;

public sealed class PoseDilemmaTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_choice_is_put_on_the_table_with_an_option_on_each_line()
    {
        Assert.Contains("No dilemma", (await _house.Page("dilemmas", Who.Reader)).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        var form = await OpenForm.At(_house, "dilemmas/new", Who.Partner, "pose-dilemma");

        Assert.NotNull((await House.Read(await form.SendAll(("Title", "Tåg eller flyg"), ("Text", "Pengarna"), ("Options", "Tåg")))).QuerySelector("#options-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Title", "Tåg eller flyg"), ("Text", "Pengarna"), ("Options", "Tåg\r\n\r\nFlyg"))).StatusCode);

        Assert.Equal(["Tåg", "Flyg"], (await _house.Fresh().Dilemmas.Include(d => d.Options).SingleAsync()).Options.OrderBy(o => o.Number).Select(o => o.Title));
        Assert.Contains("Ranked by 0", (await _house.Page("dilemmas", Who.Reader)).QuerySelector(".todo .why")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
