using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Administration.People;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Administration.People;

public sealed class ChangeRoleTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_form_gives_the_role_and_signs_the_person_out()
    {
        var (seat, reader) = (await _house.Seat(Who.Reader), _house.Browser(Who.Reader));

        var answer = await (await OpenForm.At(_house, $"people/{seat.Id}")).Send(("Role", "Partner"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(Role.Partner, (await _house.Seat(Who.Reader)).Role);
        Assert.Equal(HttpStatusCode.Redirect, (await reader.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task Nobody_changes_the_own_role()
    {
        await _house.AnotherCoordinator();

        var answer = await (await _house.As<ChangeRole>(Who.Coordinator)).Handle((await _house.Seat(Who.Coordinator)).Id, new() { Role = Role.Analyst });

        Assert.Contains("your own account", answer.Reason(), StringComparison.Ordinal);
        Assert.Equal(Role.Coordinator, (await _house.Seat(Who.Coordinator)).Role);
    }

    [Fact]
    public async Task A_seat_of_another_partnership_is_not_there()
    {
        var seat = await _house.Seat(Who.Stranger);

        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/people/{seat.Id}")).StatusCode);
        var change = await _house.As<ChangeRole>(Who.Coordinator);
        await Assert.ThrowsAsync<NotFoundException>(() => change.Handle(seat.Id, new() { Role = Role.Reader }));
    }

    [Fact]
    public async Task The_last_coordinator_stays_one()
    {
        var answer = await (await _house.As<ChangeRole>(Who.Operator)).Handle((await _house.Seat(Who.Coordinator)).Id, new() { Role = Role.Reader });

        Assert.Contains("last coordinator", answer.Reason(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_does_not_exist_is_refused() =>
        Assert.Equal("Choose one of the roles.", (await (await _house.As<ChangeRole>(Who.Coordinator)).Handle((await _house.Seat(Who.Reader)).Id, new() { Role = (Role)99 })).Reason());

    public void Dispose() => _house.Dispose();
}
