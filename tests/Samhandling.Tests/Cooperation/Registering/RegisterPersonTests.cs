using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Registering;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Registering;

public sealed class RegisterPersonTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Somebody_of_the_register_is_found_by_name_and_registered_once()
    {
        var bank = _house.Organisation("Banken");
        var (anna, edition) = (_house.Person("Anna Ek", bank, "Chef"), _house.Edition());
        var engagement = (await _house.Fresh().Engagements.SingleAsync()).Id;

        var form = await OpenForm.At(_house, $"editions/{edition.Id}/registrations/new?q=anna", name: "register-person");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendPlain(("Chosen.EngagementId", engagement.ToString()))).StatusCode);

        var kept = await _house.Fresh().Registrations.SingleAsync();
        Assert.Equal(("Anna Ek", anna.Id, bank.Id), (kept.Name, kept.PersonId!.Value, kept.OrganisationId!.Value));
        Assert.Contains("already", Acting.Refused(await _house.Get<RegisterPerson>().Handle(edition.Id, new() { EngagementId = engagement })).Reason, StringComparison.Ordinal);
        await Assert.ThrowsAsync<Samhandling.Platform.NotFoundException>(() => _house.Get<RegisterPerson>().Handle(edition.Id, new() { EngagementId = Guid.NewGuid() }));
    }

    public void Dispose() => _house.Dispose();
}
