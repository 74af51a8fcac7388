using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.Limiting;

public sealed class TalliesTests : IDisposable
{
    private static readonly Limit Three = new("test", 3, TimeSpan.FromMinutes(10));

    private readonly SetClock _clock = new();
    private readonly House _house;

    public TalliesTests() => _house = _clock.House();

    [Fact]
    public async Task So_many_are_let_through_and_the_next_is_told_when_to_come_again()
    {
        for (var i = 0; i < 3; i++) await Take("anna");
        _clock.Now += TimeSpan.FromMinutes(4);

        var later = await Assert.ThrowsAsync<LaterException>(() => Take("anna"));

        Assert.Equal((StatusCodes.Status429TooManyRequests, TimeSpan.FromMinutes(6)), (later.Status, later.After));
        await Take("another");
    }

    [Fact]
    public async Task When_the_time_is_over_the_count_begins_anew()
    {
        for (var i = 0; i < 3; i++) await Take("anna");
        _clock.Now += TimeSpan.FromMinutes(10);

        for (var i = 0; i < 3; i++) await Take("anna");

        await Assert.ThrowsAsync<LaterException>(() => Take("anna"));
    }

    [Fact]
    public async Task Who_guesses_the_second_factor_for_a_month_has_two_hundred_tries_and_fifty_in_any_day()
    {
        var (all, days) = (0, new int[30]);
        for (var hours = 0; hours < 30 * 24; hours += 6)
        {
            while (await MayGuess()) days[hours / 24]++;
            _clock.Now += TimeSpan.FromHours(6);
        }
        Assert.Equal((200, 50), (days.Sum(), days.Max()));

        while (await MayGuess()) all++;
        Assert.Equal(20, all);

        Task<bool> MayGuess() => _house.Get<Tallies>().MayTake(Limit.SecondFactorsOfAccount, "anna");
    }

    [Fact]
    public async Task Of_many_at_one_time_no_more_are_let_through()
    {
        var tries = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            await using var scope = _house.Services.CreateAsyncScope();
            try
            {
                await scope.ServiceProvider.GetRequiredService<Tallies>().Take(Three, "anna");
                return true;
            }
            catch (LaterException)
            {
                return false;
            }
        }));

        Assert.Equal(3, tries.Count(letThrough => letThrough));
    }

    [Fact]
    public async Task One_that_is_given_back_does_not_count()
    {
        for (var i = 0; i < 10; i++)
        {
            await Tallies.TakeFromHere(Three);
            await Tallies.GiveBackFromHere(Three);
        }

        Assert.Equal(0, (await _house.Db.Tallies.AsNoTracking().SingleAsync()).Count);
    }

    [Fact]
    public async Task What_was_tried_cannot_be_read_and_old_counts_go()
    {
        await Take("anna@example.org");
        Assert.DoesNotContain("anna", (await _house.Db.Tallies.AsNoTracking().SingleAsync()).Id, StringComparison.OrdinalIgnoreCase);
        _clock.Now += TimeSpan.FromMinutes(11);

        await Take("another");

        Assert.Equal(_clock.Now.UtcDateTime + TimeSpan.FromMinutes(10), (await _house.Db.Tallies.AsNoTracking().SingleAsync()).EndsAt);
    }

    public void Dispose() => _house.Dispose();

    private Tallies Tallies => _house.Get<Tallies>();

    private Task Take(string who) => Tallies.Take(Three, who);
}
