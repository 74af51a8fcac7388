using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.Registering;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Editions;

public sealed class DescribeEditionTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public DescribeEditionTests() => _house = _clock.House();

    [Fact]
    public async Task With_more_seats_those_who_have_waited_longest_move_up_and_are_written_to()
    {
        var edition = _house.Edition(capacity: 1, day: new(2026, 4, 15));
        _house.Registration(edition, "Anna Ek");
        foreach (var name in new[] { "bo", "cia", "dan" }) _house.Registration(edition, name, $"{name}@example.org", isWaiting: true);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"editions/{edition.Id}/edit")).SendAll(("Capacity", "3"))).StatusCode);

        Assert.Equal(["dan"], await _house.Fresh().Registrations.Where(r => r.IsWaiting).Select(r => r.Name).ToListAsync());
        Assert.Equal(["bo@example.org", "cia@example.org"], (await _house.Fresh().OutgoingMails.ToListAsync()).Select(m => m.Recipient).Order());
        Assert.Equal(new DateOnly(2026, 4, 15), (await _house.Fresh().Editions.SingleAsync()).OpenUntil);
    }

    [Fact]
    public async Task Once_it_was_held_nobody_moves_up_and_nobody_is_written_to()
    {
        var edition = _house.Edition(capacity: 1, day: new(2026, 3, 1));
        _house.Registration(edition, "Bo Ek", "bo@example.org", isWaiting: true);

        Acting.Agreed(await _house.Get<DescribeEdition>().Handle(edition.Id, new() { Capacity = 5 }));

        Assert.True((await _house.Fresh().Registrations.SingleAsync()).IsWaiting);
        Assert.False(await _house.Fresh().OutgoingMails.AnyAsync());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("10001")]
    public async Task A_hall_that_cannot_be_is_refused(string seats)
    {
        var edition = _house.Edition();

        var page = await House.Read(await (await OpenForm.At(_house, $"editions/{edition.Id}/edit")).SendAll(("Capacity", seats)));

        Assert.NotNull(page.QuerySelector("#capacity-error"));
    }

    public void Dispose() => _house.Dispose();
}
