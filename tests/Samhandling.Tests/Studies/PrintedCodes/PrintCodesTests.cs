using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Studies.Asking;
using Samhandling.Studies.PrintedCodes;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Asking;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.PrintedCodes;

public sealed class PrintCodesTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly AskedRound _round;

    public PrintCodesTests()
    {
        _house = _clock.House();
        _round = new(_house);
    }

    [Fact]
    public async Task Each_who_is_waited_for_has_a_slip_with_a_code_that_lets_them_in()
    {
        _house.Lists(_round, "Åsa Ek", language: "sv");
        _house.Lists(_round, "Bo Alm", "bo@example.org");
        _house.Lists(_round, "Cia Svarat", then: r => r.Answer(_clock.Now.UtcDateTime));

        var page = await House.Read(await (await OpenForm.At(_house, $"rounds/{_round.Id}/codes", Who.Analyst, "print-codes")).Send());

        var slips = page.QuerySelectorAll(".slips > li").ToList();
        Assert.Equal(["Åsa Ek", "Bo Alm"], slips.Select(s => s.QuerySelector("strong")!.TextContent));
        Assert.All(slips, s => Assert.NotNull(s.QuerySelector(".qr svg")));
        Assert.Contains("Du kan svara till och med 16 mars 2026.", slips[0].TextContent, StringComparison.Ordinal);
        var code = slips[0].QuerySelector("code")!.TextContent;
        var typed = code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        Assert.Equal(_round.Address, AskedRound.Led(await (await OpenForm.At(_house.Browser(Who.Anonymous), $"/{House.Ours}/respond", "code")).Send(("Code", typed))));
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Another}/respond/{code}")).StatusCode);
        Assert.Equal(2, await _house.Fresh().Set<AnswerLink>().CountAsync(l => l.Way == LinkWay.Printed));
    }

    [Fact]
    public async Task Another_analyst_prints_numbers_and_no_names()
    {
        _house.Lists(_round, "Åsa Ek");
        await _house.AnotherAnalyst();

        var page = await House.Read(await (await OpenForm.At(_house, $"rounds/{_round.Id}/codes", Who.Reader, "print-codes")).Send());

        Assert.Equal("No. 1", page.QuerySelector(".slips strong")!.TextContent);
        Assert.DoesNotContain("Åsa", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slips_are_made_for_one_place_or_for_those_whom_no_letter_reaches()
    {
        var place = _house.Municipality("Fjällvik").Id;
        _house.Lists(_round, "Åsa Ek", "asa@example.org", place: place);
        _house.Lists(_round, "Bo Alm");
        var print = await _house.As<PrintCodes>(Who.Analyst);

        Assert.Equal("Åsa Ek", Assert.Single(Acting.Agreed(await print.Handle(_round.Id, new() { PlaceId = place }))).Respondent.Name);
        Assert.Equal("Bo Alm", Assert.Single(Acting.Agreed(await print.Handle(_round.Id, new() { WithoutAddressAlone = true }))).Respondent.Name);
        Assert.StartsWith("Nobody of these", (await print.Handle(_round.Id, new() { PlaceId = place, WithoutAddressAlone = true })).Reason(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_closed_round_none_are_made()
    {
        _house.Lists(_round, "Åsa Ek");
        _clock.Now += TimeSpan.FromDays(15);

        Assert.StartsWith("The round is closed", (await (await _house.As<PrintCodes>(Who.Analyst)).Handle(_round.Id, new())).Reason(), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
