using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Dilemmas;

public sealed class RankOptionsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_speaks_for_an_organisation_gives_each_option_its_place()
    {
        var (dilemma, mine) = (_house.Dilemma(), _house.PartnersOrganisation("Bussbolaget"));
        var form = await OpenForm.At(_house, $"dilemmas/{dilemma.Id}", Who.Partner, "rank-options");

        Assert.Contains("each place once", (await House.Read(await form.SendAll(("OrganisationId", mine.Id.ToString()), ("Places[0]", "1"), ("Places[1]", "1"), ("Places[2]", "2")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("OrganisationId", mine.Id.ToString()), ("Places[0]", "3"), ("Places[1]", "1"), ("Places[2]", "2"))).StatusCode);

        Assert.Equal([2, 3, 1], (await _house.Fresh().Dilemmas.Include(d => d.Rankings).SingleAsync()).Rankings.Single().Order);
        Assert.Contains("Bussbolaget", (await _house.Page($"dilemmas/{dilemma.Id}", Who.Reader)).QuerySelector("main details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_that_ranks_again_has_one_ranking()
    {
        var (dilemma, bank) = (_house.Dilemma(), _house.Organisation("Banken"));
        _house.Ranked(dilemma, bank, 1, 2, 3);
        _house.Ranked(dilemma, bank, 3, 1, 2);

        Assert.Equal([3, 1, 2], (await _house.Fresh().Dilemmas.Include(d => d.Rankings).SingleAsync()).Rankings.Single().Order);
    }

    [Fact]
    public async Task A_partner_ranks_for_its_own_organisation_alone()
    {
        var (dilemma, bank) = (_house.Dilemma(), _house.Organisation("Banken"));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _house.Partner().GetRequiredService<RankOptions>().Handle(dilemma.Id, new() { OrganisationId = bank.Id, Places = ["1", "2", "3"] }));
    }

    public void Dispose() => _house.Dispose();
}
