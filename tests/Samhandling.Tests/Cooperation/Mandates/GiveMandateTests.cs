using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Mandates;

public sealed class GiveMandateTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_is_written_down_and_stands_in_the_list()
    {
        var (browser, address, bank) = (_house.Browser(), $"/{House.Ours}/mandates/new", _house.Organisation("Banken"));
        var person = _house.Person("Åsa Ek", bank, "Chef");

        var page = await House.Read(await (await OpenForm.At(browser, address)).Send(("GiverId", bank.Id.ToString())));
        var answer = await OpenForm.In(page, browser, address).SendAll(("PersonId", person.Id.ToString()), ("Topics", " Mässor \n\nResor"), ("Ceiling", "150000"), ("Currency", "NOK"), ("To", "2099-12-31"), ("Document", "https://example.org/protokoll"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(["Mässor", "Resor"], (await _house.Fresh().Mandates.SingleAsync()).TopicList);
        var row = (await _house.Page("mandates", Who.Partner)).QuerySelector("tbody tr")!;
        Assert.Equal(["Banken", "Åsa Ek", "Mässor, Resor", "150,000 NOK", "31/12/2099", "Open the document"], row.Children.Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task It_is_given_to_somebody_who_is_here()
    {
        var bank = _house.Organisation("Banken");

        Assert.Equal("PersonId", Acting.Refused(await _house.Get<GiveMandate>().Handle(new() { GiverId = bank.Id })).Field);
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<GiveMandate>().Handle(new() { GiverId = bank.Id, PersonId = Guid.NewGuid() }));
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<GiveMandate>().Handle(new() { GiverId = Guid.NewGuid(), PersonId = _house.Person("Åsa Ek").Id }));
    }

    [Fact]
    public async Task A_ceiling_below_nothing_and_an_end_before_the_beginning_are_refused()
    {
        var (bank, person) = (_house.Organisation("Banken").Id, _house.Person("Åsa Ek").Id);

        Assert.Equal("Ceiling", Acting.Refused(await _house.Get<GiveMandate>().Handle(new() { GiverId = bank, PersonId = person, Ceiling = -1 })).Field);
        Assert.Equal("To", Acting.Refused(await _house.Get<GiveMandate>().Handle(new() { GiverId = bank, PersonId = person, From = "2026-01-02", To = "2026-01-01" })).Field);
    }

    [Fact]
    public async Task A_reader_sees_no_mandates() => Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/mandates")).StatusCode);

    public void Dispose() => _house.Dispose();
}
