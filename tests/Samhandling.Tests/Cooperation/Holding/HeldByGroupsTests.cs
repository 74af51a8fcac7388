using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Seats;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Samhandling.Tests.Cooperation.Holding;

public sealed class HeldByGroupsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_erased_person_reads_of_the_seats_first_and_leaves_them_vacant()
    {
        var (group, bank) = (_house.Group("Rådet"), _house.Organisation("Banken"));
        var person = _house.Person("Åsa Ek", bank);
        _house.GroupSeat(group, bank, person, from: new(2024, 1, 1));

        Assert.Contains((await _house.Get<ErasePerson>().Held(person.Id)), row => row == new HeldData("Rådet", "Member", "Banken, Since 01/01/2024"));
        Acting.Agreed(await _house.Get<ErasePerson>().Handle(person.Id));

        var seat = await _house.Fresh().GroupSeats.SingleAsync();
        Assert.Equal(((Guid?)null, bank.Id), (seat.PersonId, seat.OrganisationId));
    }

    [Fact]
    public async Task Who_leaves_passes_on_the_seats_of_today_and_is_told_where_nobody_else_sits_for_the_organisation()
    {
        var (council, network, bank) = (_house.Group("Rådet"), _house.Group("Nätverket"), _house.Organisation("Banken"));
        var (person, other) = (_house.Person("Åsa Ek", bank), _house.Person("Bo Ek", bank));
        _house.GroupSeat(council, bank, person);
        _house.GroupSeat(network, bank, person);
        _house.GroupSeat(network, bank, other);
        _house.GroupSeat(_house.Group("Förra"), bank, person, to: new(2020, 1, 1));

        var passedOn = await _house.Get<IEnumerable<IHandOver>>().OfType<Samhandling.Cooperation.Holding.HandOverOfSeats>().Single().Of(person.Id, default);

        Assert.Equal([("Nätverket, Banken", false), ("Rådet, Banken", true)], passedOn.Select(i => (i.Title, i.IsAlone)));
    }

    [Fact]
    public async Task A_group_is_found_by_its_name_its_purpose_and_its_owner()
    {
        _house.Group("Rådet", _house.Organisation("Nordanlands turism"));

        foreach (var sought in new[] { "radet", "vägleda", "nordanland" })
            Assert.Contains((await _house.Page($"search?q={sought}", Who.Reader)).QuerySelectorAll("main a"), a => a.TextContent == "Rådet");
    }

    public void Dispose() => _house.Dispose();
}
