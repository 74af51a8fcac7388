using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Administration.People;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Administration.People;

public sealed class RemovePersonTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_seat_goes_and_the_account_stays()
    {
        var (seat, reader) = (await _house.Seat(Who.Reader), _house.Browser(Who.Reader));

        var answer = await (await OpenForm.At(_house, $"people/{seat.Id}/remove")).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.False(await _house.Db.Seats.AnyAsync(s => s.Id == seat.Id));
        Assert.NotNull(await _house.User(Who.Reader));
        Assert.Equal(HttpStatusCode.Redirect, (await reader.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task The_last_coordinator_cannot_go()
    {
        var answer = await (await OpenForm.At(_house, $"people/{(await _house.Seat(Who.Coordinator)).Id}/remove")).Send();

        Assert.Contains("This is the last coordinator", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotNull(await _house.Seat(Who.Coordinator));
    }

    [Fact]
    public async Task One_of_two_coordinators_may_give_up_the_own_seat()
    {
        await _house.AnotherCoordinator();

        Assert.Null((await (await _house.As<RemovePerson>(Who.Coordinator)).Handle((await _house.Seat(Who.Coordinator)).Id)).Reason());
    }

    [Fact]
    public async Task One_who_was_invited_and_never_came_does_not_count_as_a_coordinator()
    {
        var seat = await _house.AnotherCoordinator();
        await _house.Change(Who.Reader, user => user.PasswordHash = null);

        Assert.NotNull((await (await _house.As<RemovePerson>(Who.Coordinator)).Handle((await _house.Seat(Who.Coordinator)).Id)).Reason());
        Assert.Null((await (await _house.As<RemovePerson>(Who.Operator)).Handle((await _house.Seat(Who.Analyst)).Id)).Reason());
        Assert.NotEqual(Guid.Empty, seat.Id);
    }

    [Fact]
    public async Task Of_two_coordinators_who_remove_one_another_at_one_time_one_stays()
    {
        await _house.AnotherCoordinator();
        await _house.HasCome(Who.Coordinator);
        var (reader, coordinator) = (await _house.Seat(Who.Reader), await _house.Seat(Who.Coordinator));
        var late = _house.In(House.Ours, Role.Coordinator);
        // Has looked before the other saves, and saves after.
        var db = late.GetRequiredService<SamhandlingDb>();
        var (seats, ours) = (late.GetRequiredService<PartnershipSeats>(), late.GetRequiredService<Visit>().PartnershipId);
        var person = await seats.Find(reader.Id);
        await db.Partnerships.SingleAsync(p => p.Id == ours);

        Assert.Null((await (await _house.As<RemovePerson>(Who.Operator)).Handle(coordinator.Id)).Reason());

        await seats.Loses(person);
        db.Remove(person.Seat);
        Assert.NotNull((await db.SaveAsync<SeatedPerson>(person)).Reason());
        Assert.True(await _house.Db.Seats.AnyAsync(s => s.Id == reader.Id));
    }

    public void Dispose() => _house.Dispose();
}
