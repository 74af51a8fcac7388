using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Trials;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation;

public sealed class DemoMeetingsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_demo_has_approved_minutes_with_what_became_of_them_and_minutes_that_are_being_written()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        var db = _house.Fresh();
        var meetings = await db.Meetings.Include(m => m.Points).ThenInclude(p => p.Lines).Where(m => m.Title == "Nätverket för regional utveckling").OrderBy(m => m.Day).ToListAsync();
        Assert.Equal([true, false, false], meetings.Select(m => m.LockedAt is not null));
        // What was not reached has come after the eight topics.
        Assert.Equal((4, 9), (meetings[0].Points.Count, meetings[2].Points.Count));
        Assert.Equal([PromiseState.Promised, PromiseState.Done], (await db.Promises.Where(p => p.MeetingId == meetings[0].Id).ToListAsync()).Select(p => p.State).Order());
        Assert.All(meetings[1].Points.SelectMany(p => p.Lines), l => Assert.False(l.IsTold));
        Assert.Null((await db.Trials.SingleAsync()).Outcome);
        Assert.Equal([true, false, false, false], await db.AgendaPoints.Where(p => p.Rank != null).OrderBy(p => p.Rank).Select(p => p.Meeting!.Title == "Nätverksträff").ToListAsync());
    }

    public void Dispose() => _house.Dispose();
}
