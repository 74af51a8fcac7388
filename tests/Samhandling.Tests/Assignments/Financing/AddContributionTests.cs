using System.Net;
using Samhandling.Assignments.Financing;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Financing;

public sealed class AddContributionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_carries_what_stands_by_how_sure_it_is_and_on_the_page_of_who_carries_it()
    {
        var (agreement, municipality) = (_house.Agreement(), _house.Organisation("Fjällviks kommun"));
        async Task Add(params (string, string)[] fields) =>
            Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"agreements/{agreement.Id}/financing/new")).SendAll([("ContributorId", municipality.Id.ToString()), ("Year", "2026"), .. fields])).StatusCode);
        await Add(("Kind", "Base"), ("Certainty", "Decided"), ("Amount", "3000000"));
        await Add(("Kind", "Membership"), ("Certainty", "Asked"), ("Amount", ""));

        var page = await _house.Page($"agreements/{agreement.Id}/financing", Who.Reader);

        Assert.Equal(["3,000,000 SEK", "–", "1 without an amount", "100% base, 0% project"], page.QuerySelectorAll(".facts dd").Select(dd => dd.TextContent.Replace(" %", "%", StringComparison.Ordinal)));
        Assert.Equal(2, (await _house.Page($"organisations/{municipality.Id}")).QuerySelectorAll("#contributes ~ ul li").Length);
    }

    [Fact]
    public async Task Nobody_who_is_not_here_carries_it() =>
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<AddContribution>().Handle(_house.Agreement().Id, new() { ContributorId = Guid.NewGuid(), Year = 2026 }));

    public void Dispose() => _house.Dispose();
}
