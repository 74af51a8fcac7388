using System.Net;
using Samhandling.Platform.Commands;
using Samhandling.Studies.RoundSteps;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.RoundSteps;

public sealed class LetAnyoneAnswerTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_link_is_shown_once_with_its_picture_and_leads_to_the_round()
    {
        var round = await _house.Round();
        (await (await _house.As<OpenRound>(Who.Analyst)).Handle(round.Id)).Agreed();

        var made = await House.Read(await (await OpenForm.At(_house, $"rounds/{round.Id}", Who.Analyst, "make-open-link")).Send());

        var link = new Uri(made.QuerySelector("#link")!.TextContent);
        Assert.NotNull(made.QuerySelector(".qr svg"));
        Assert.Equal("Vem vänder du dig till?", (await _house.Page(link.AbsolutePath, Who.Anonymous)).QuerySelector("h1")!.TextContent);
        Assert.Null((await _house.Page($"rounds/{round.Id}", Who.Analyst)).QuerySelector("#link"));
    }

    [Fact]
    public async Task A_new_link_ends_the_one_before()
    {
        var round = await _house.Round();
        var first = (await (await _house.As<LetAnyoneAnswer>(Who.Analyst)).Handle(round.Id)).Agreed();
        (await (await _house.As<LetAnyoneAnswer>(Who.Analyst)).Handle(round.Id)).Agreed();

        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/respond/{first}")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
