using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;
using Samhandling.Studies.NetworkImports;

namespace Samhandling.Tests.Platform.Jobs;

public sealed class RecurringWorkTests
{
    [Fact]
    public async Task What_recurs_is_done_once_a_day_by_one_of_many()
    {
        var (clock, times) = (new SetClock(), 0);
        using var house = new House(services => services.AddSingleton<TimeProvider>(clock)
            .AddSingleton(new Recurring("count", InEachPartnership: false, (_, _) => Task.FromResult(Interlocked.Increment(ref times)))));

        foreach (var hours in new[] { 0, 1, 22, 1, 1 })
        {
            clock.Now += TimeSpan.FromHours(hours);
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ActivatorUtilities.CreateInstance<RecurringWork>(house.Services).DoWhatIsDue())));
        }

        Assert.Equal(2, times);
    }

    [Fact]
    public async Task Drafts_of_a_day_go_in_every_partnership_and_heads_are_written_down()
    {
        var clock = new SetClock();
        using var house = new House(services => services.AddSingleton<TimeProvider>(clock));
        foreach (var place in new[] { House.Ours, House.Another })
        {
            var db = house.In(place, Role.Analyst).GetRequiredService<SamhandlingDb>();
            db.ImportDrafts.Add(new() { HandedInAt = clock.Now.UtcDateTime - ImportDraft.Lasts, TiesName = "old", Ties = [] });
            db.ImportDrafts.Add(new() { HandedInAt = clock.Now.UtcDateTime - ImportDraft.Lasts + TimeSpan.FromMinutes(1), TiesName = "young", Ties = [] });
            await db.SaveAsync<int>(1);
        }

        await house.Get<RecurringWork>().DoWhatIsDue();

        foreach (var place in new[] { House.Ours, House.Another })
            Assert.Equal("young", (await house.In(place, Role.Analyst).GetRequiredService<SamhandlingDb>().ImportDrafts.SingleAsync()).TiesName);
        Assert.Equal(2, (await File.ReadAllLinesAsync(house.AtTheMachine().GetRequiredService<AuditLog>().HeadsFile)).Length);
    }
}

/// <summary>A clock that stands until it is set.</summary>
internal sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
