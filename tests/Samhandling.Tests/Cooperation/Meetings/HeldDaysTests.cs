using Samhandling.Cooperation.Meetings;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Meetings;

public sealed class HeldDaysTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public HeldDaysTests() => _house = _clock.House();

    [Fact]
    public async Task A_group_has_met_last_on_the_day_of_its_latest_meeting_that_is_not_to_come()
    {
        var (met, waiting) = (_house.Group("Rådet"), _house.Group("Nätet", _house.Organisation("Banken")));
        foreach (var day in new[] { new DateOnly(2026, 2, 1), new(2026, 3, 2), new(2026, 3, 3) }) _house.Meeting(day: day, group: met);
        _house.Meeting(day: new(2026, 3, 3), group: waiting);
        _house.Meeting();

        Assert.Equal([KeyValuePair.Create(met.Id, new DateOnly(2026, 3, 2))], await new HeldDays(_house.Db, _clock).Last(default));
    }

    public void Dispose() => _house.Dispose();
}
