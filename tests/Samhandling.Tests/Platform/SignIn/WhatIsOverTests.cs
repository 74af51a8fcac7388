using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.SignIn;

public sealed class WhatIsOverTests
{
    [Fact]
    public async Task Sessions_links_and_tallies_that_are_over_go_and_the_others_stay()
    {
        var clock = new SetClock();
        using var house = clock.House();
        await LeaveOneOfEach(house, "old");
        clock.Now += PasswordLink.Lasts;
        await LeaveOneOfEach(house, "young");
        clock.Now += TimeSpan.FromTicks(10);

        await house.Get<RecurringWork>().DoWhatIsDue();

        Assert.Equal("young", (await house.Db.Sessions.AsNoTracking().SingleAsync()).Browser);
        Assert.True((await house.Db.PasswordLinks.AsNoTracking().SingleAsync()).Opens(clock.Now.UtcDateTime));
        Assert.True((await house.Db.Tallies.AsNoTracking().SingleAsync()).EndsAt > clock.Now.UtcDateTime);

        async Task LeaveOneOfEach(House into, string called)
        {
            var services = into.AtTheMachine();
            var db = services.GetRequiredService<SamhandlingDb>();
            var (user, now) = (await db.Users.FirstAsync(), clock.Now.UtcDateTime);
            db.Sessions.Add(new() { UserId = user.Id, Hash = Secret.HashOf(called), Stamp = "", MadeAt = now, SeenAt = now, Browser = called });
            db.PasswordLinks.Add(PasswordLink.For(user.Id, now).Link);
            await db.SaveChangesAsync();
            await services.GetRequiredService<Tallies>().Take(Limit.Invitations with { Of = called }, called);
        }
    }
}
