using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Documents;

public sealed class AddDocumentTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_written_stands_on_its_sheet()
    {
        var owner = _house.Organisation("Regionen");
        var form = await OpenForm.At(_house, "documents/new");

        var answer = await form.Send(("Title", " Nordanland  2035 "), ("Kind", "Regional"), ("OwnerId", owner.Id.ToString()), ("DecidedOn", "2024-06-18"), ("DecidedBy", "Fullmäktige, § 71"), ("Gist", "Vart länet ska."), ("Asks", "Utse en ansvarig\n\nAvsätt pengar"), ("From", "2024-07-01"), ("To", "2035-12-31"), ("IsPublic", "false"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var document = await _house.Fresh().StrategyDocuments.Include(d => d.Editions).SingleAsync();
        Assert.Equal(("Nordanland 2035", 1, "Utse en ansvarig\nAvsätt pengar"), (document.Title, document.Editions.Single().Number, document.Asks));
        var page = await _house.Page($"documents/{document.Id}");
        Assert.Equal("Nordanland 2035", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Utse en ansvarig", "Avsätt pengar"], page.QuerySelectorAll(".qa dd li").Select(li => li.TextContent).Take(2));
        Assert.Contains("Fullmäktige, § 71", page.QuerySelector(".qa")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Title", "", "title")]
    [InlineData("To", "2020-01-01", "to")]
    [InlineData("Address", "javascript:alert(1)", "address")]
    public async Task What_cannot_be_is_told_beside_its_field(string field, string written, string id)
    {
        var form = await OpenForm.At(_house, "documents/new");

        var page = await House.Read(await form.Send(new Dictionary<string, string> { ["Title"] = "Planen", ["From"] = "2024-01-01", [field] = written }.Select(f => (f.Key, f.Value))));

        Assert.NotEmpty(page.QuerySelector($"#{id}-error")!.TextContent.Trim());
        Assert.Empty(_house.Fresh().StrategyDocuments);
    }

    [Fact]
    public async Task None_is_owned_by_or_comes_after_what_is_not_here()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<AddDocument>().Handle(new() { Title = "Planen", OwnerId = Guid.NewGuid() }));
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<AddDocument>().Handle(new() { Title = "Planen", SupersedesId = Guid.NewGuid() }));
    }

    [Theory]
    [InlineData(Who.Reader)]
    [InlineData(Who.Partner)]
    public async Task Nobody_but_a_coordinator_or_an_analyst_does(Who who) => Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(who).GetAsync($"/{House.Ours}/documents/new")).StatusCode);

    public void Dispose() => _house.Dispose();
}
