using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Initiatives;

public sealed class ProposeInitiativeTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_partner_proposes_it_and_it_is_blocked_until_enough_are_in()
    {
        var form = await OpenForm.At(_house, "initiatives/new", Who.Partner);

        var answer = await form.SendAll(("Title", "Gemensam mässa"), ("Purpose", "Möta resebyråer"), ("Topic", "Mässor"), ("PartyKind", "DestinationCompany"), ("LeastSum", "100000"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var initiative = await _house.Fresh().Initiatives.SingleAsync();
        Assert.Equal((2, PartyKind.DestinationCompany, 100_000L, false), (initiative.LeastParties, initiative.PartyKind, initiative.LeastSum, initiative.IsEligible));
        Assert.Equal("Not enough are in yet", (await _house.Page($"initiatives/{initiative.Id}", Who.Reader)).QuerySelector(".message h2")!.TextContent);
    }

    [Fact]
    public async Task One_alone_is_no_joint_initiative()
    {
        var page = await House.Read(await (await OpenForm.At(_house, "initiatives/new")).SendAll(("Title", "Mässa"), ("Purpose", "Möta"), ("Topic", "Mässor"), ("LeastParties", "1")));

        Assert.StartsWith("Write a number from 2", page.QuerySelector("#leastparties-error")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
