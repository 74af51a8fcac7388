using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Persons;

public sealed class EngagePersonTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_person_may_act_for_several_at_one_time()
    {
        var (bank, board) = (_house.Organisation("Sparbanken", Sector.Private), _house.Organisation("Ledningsgruppen"));
        var person = _house.Person("Aino Kangas", bank, "Chef");
        var form = await OpenForm.At(_house, $"persons/{person.Id}/engagements/new");

        var answer = await form.Send(("OrganisationId", board.Id.ToString()), ("Title", "Ledamot"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Ledningsgruppen, Sparbanken", string.Join(", ", (await _house.Page("persons")).QuerySelector("tbody td[data-label]")!.TextContent.Split(", ").Order()));
    }

    [Fact]
    public async Task It_does_not_end_before_it_begins()
    {
        var organisation = _house.Organisation("Sparbanken");
        var person = _house.Person("Aino Kangas");

        var refusal = Acting.Refused(await _house.Get<EngagePerson>().Handle(person.Id, new() { OrganisationId = organisation.Id, Title = "Chef", From = "2025-03-01", To = "2025-02-28" }));

        Assert.Equal("To", refusal.Field);
        Assert.Empty(_house.Fresh().Engagements);
    }

    [Fact]
    public async Task Nobody_acts_for_what_is_not_here() =>
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<EngagePerson>().Handle(_house.Person("Aino").Id, new() { OrganisationId = Guid.NewGuid(), Title = "Chef" }));

    public void Dispose() => _house.Dispose();
}
