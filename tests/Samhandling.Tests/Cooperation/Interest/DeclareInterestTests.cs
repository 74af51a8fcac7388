using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Interest;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Interest;

public sealed class DeclareInterestTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public DeclareInterestTests() => _house = _clock.House();

    [Fact]
    public async Task The_third_organisation_makes_it_a_group_with_a_seat_for_each_a_term_and_its_first_task()
    {
        var place = _house.Municipality("Fjällvik");
        var proposal = _house.Proposal(3, place.Id);
        await Declare(proposal, _house.Who("Banken"));
        await Declare(proposal, _house.Who("Kassan"));
        Assert.Empty(_house.Fresh().Groups);

        var answer = await (await OpenForm.At(_house, $"group-proposals/{proposal.Id}", name: "declare-interest")).Send(("Who", _house.Who("Fonden")));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var group = await _house.Fresh().Groups.Include(g => g.Seats).Include(g => g.Places).SingleAsync();
        Assert.Equal(("Skyltar längs leden", GroupKind.WorkingGroup, new DateOnly(2026, 3, 2), new DateOnly(2026, 9, 2)), (group.Name, group.Kind, group.From!.Value, group.To!.Value));
        Assert.Equal((3, place.Id), (group.Seats.Count(s => s.PersonId is not null), group.Places.Single().PlaceId));
        Assert.Equal("Gå leden tillsammans", (await _house.Fresh().AgendaPoints.SingleAsync(p => p.GroupId == group.Id)).Title);
        Assert.Equal("It is a group now", (await _house.Page($"group-proposals/{proposal.Id}")).QuerySelector(".message h2")!.TextContent);
        Assert.Contains("a group already", Acting.Refused(await Handle(proposal, _house.Who("Sparbanken"))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_offices_of_one_municipality_are_one_organisation()
    {
        var (proposal, municipality) = (_house.Proposal(2), _house.Organisation("Kommunen"));
        await Declare(proposal, _house.Who("Näringslivskontoret", municipality.Id));
        await Declare(proposal, _house.Who("Kulturkontoret", municipality.Id));
        Assert.Empty(_house.Fresh().Groups);

        await Declare(proposal, _house.Who("Banken"));

        Assert.Equal(3, (await _house.Fresh().Groups.Include(g => g.Seats).SingleAsync()).Seats.Count);
    }

    [Fact]
    public async Task Who_has_left_the_organisation_or_has_said_so_already_is_refused()
    {
        var (proposal, bank) = (_house.Proposal(), _house.Organisation("Banken"));
        var left = Givers.Key(_house.Person("Anna Ek", bank, to: new(2026, 3, 1)).Id, bank.Id);
        var there = Givers.Key(_house.Person("Bo Ek", bank).Id, bank.Id);

        Assert.Contains("does not act", Acting.Refused(await Handle(proposal, left)).Reason, StringComparison.Ordinal);
        await Declare(proposal, there);
        Assert.Contains("said already", Acting.Refused(await Handle(proposal, there)).Reason, StringComparison.Ordinal);
        Assert.Single(_house.Fresh().DeclaredInterests);
    }

    [Fact]
    public async Task A_partner_says_so_for_its_own_organisation_only()
    {
        var (proposal, own) = (_house.Proposal(), _house.PartnersOrganisation("Banken"));
        var mine = Givers.Key(_house.Person("Anna Ek", own).Id, own.Id);

        Acting.Agreed(await _house.Partner().GetRequiredService<DeclareInterest>().Handle(proposal.Id, new() { Who = mine }));
        var other = _house.Who("Kassan");
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _house.Partner().GetRequiredService<DeclareInterest>().Handle(proposal.Id, new() { Who = other }));
        Assert.Contains("Skyltar", (await _house.Page($"organisations/{own.Id}")).QuerySelector("section[aria-labelledby=interests]")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private async Task Declare(GroupProposal proposal, string who) => Acting.Agreed(await Handle(proposal, who));

    private Task<Result<GroupProposal>> Handle(GroupProposal proposal, string who) => _house.In(House.Ours, Role.Coordinator).GetRequiredService<DeclareInterest>().Handle(proposal.Id, new() { Who = who });
}
