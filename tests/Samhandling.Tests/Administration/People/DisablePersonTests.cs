using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Administration.People;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Administration.People;

public sealed class DisablePersonTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task One_is_shut_out_at_once_and_let_in_again()
    {
        var (seat, reader) = (await _house.Seat(Who.Reader), _house.Browser(Who.Reader));

        await (await OpenForm.At(_house, $"people/{seat.Id}/access")).Send();
        Assert.NotNull((await _house.User(Who.Reader)).DisabledAt);
        Assert.Equal(HttpStatusCode.Redirect, (await reader.GetAsync("/account")).StatusCode);
        await (await OpenForm.At(_house, $"people/{seat.Id}/access")).Send();

        Assert.Null((await _house.User(Who.Reader)).DisabledAt);
        Assert.Equal(HttpStatusCode.Redirect, (await reader.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task One_who_sits_elsewhere_too_or_runs_the_instance_is_not_this_partnerships_to_shut_out()
    {
        await _house.SitsInAnother(Who.Analyst);
        await _house.Change(Who.Reader, user => user.IsOperator = true);

        foreach (var who in new[] { Who.Analyst, Who.Reader })
        {
            var answer = await (await _house.As<DisablePerson>(Who.Coordinator)).Handle((await Seat(who)).Id, new());
            Assert.Contains("used elsewhere too", answer.Reason(), StringComparison.Ordinal);
            Assert.Null((await _house.User(who)).DisabledAt);
        }
    }

    [Fact]
    public async Task Nobody_shuts_oneself_out()
    {
        await _house.AnotherCoordinator();

        Assert.NotNull((await (await _house.As<DisablePerson>(Who.Coordinator)).Handle((await _house.Seat(Who.Coordinator)).Id, new())).Reason());
    }

    private async Task<Seat> Seat(Who who)
    {
        var (user, ours) = ((await _house.User(who)).Id, _house.Get<Visit>().PartnershipId);
        return await _house.Db.Seats.SingleAsync(s => s.UserId == user && s.PartnershipId == ours);
    }

    public void Dispose() => _house.Dispose();
}
