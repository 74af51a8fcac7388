using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Votes;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Votes;

public sealed class RemoveVoteTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public RemoveVoteTests() => _house = _clock.House();

    [Fact]
    public async Task What_was_written_wrongly_goes_while_the_minutes_are_open_and_stays_once_they_are_approved()
    {
        var meeting = _house.Meeting(points: "Monter");
        var (wrong, right) = (_house.Ballot("Fel", meeting), _house.Ballot("Rätt", meeting));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"ballots/{wrong.Id}/remove")).Send()).StatusCode);
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));
        Assert.Contains("approved", Acting.Refused(await _house.Get<RemoveVote>().Handle(right.Id)).Reason, StringComparison.OrdinalIgnoreCase);

        Assert.Equal("Rätt", Assert.Single(_house.Fresh().Ballots).Matter);
    }

    [Fact]
    public async Task A_vote_stays_under_its_point_when_the_line_of_the_decision_is_removed()
    {
        var line = _house.Line("! Vi har monter");
        Acting.Agreed(await _house.Get<TakeVote>().Handle(new() { OnId = line.Id, Matter = "Monter", For = 3 }));

        Acting.Agreed(await _house.In(House.Ours, Samhandling.Platform.Role.Coordinator).GetRequiredService<RemoveLine>().Handle(line.Id));

        var kept = Assert.Single(_house.Fresh().Ballots);
        Assert.Null(kept.LineId);
        Assert.Equal(line.PointId, kept.PointId);
    }

    public void Dispose() => _house.Dispose();
}
