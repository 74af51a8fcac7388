using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Votes;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Votes;

public sealed class TakeVoteTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public TakeVoteTests() => _house = _clock.House();

    [Fact]
    public async Task A_vote_by_seat_is_held_against_the_group_s_rule_and_stands_with_the_approved_minutes()
    {
        var group = _house.Group();
        _house.Quorum(group, isShare: true, least: 60);
        var meeting = _house.Voting(4, group);

        var form = await OpenForm.At(_house, $"meetings/{meeting.Id}/vote", name: "take-vote");
        Assert.Equal(4, form.Shown.Keys.Count(name => name.Contains("Choices", StringComparison.Ordinal)));
        var answer = await form.SendAll(("OnId", meeting.Points[0].Id.ToString()), ("Matter", "Ska vi ha monter?"), ("Choices[0]", "For"), ("Choices[1]", "For"), ("Choices[2]", "Abstained"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var kept = await _house.Fresh().Ballots.Include(b => b.Votes).SingleAsync();
        Assert.Equal((3, 4, 3, BallotOutcome.Carried), (kept.Needed!.Value, kept.Seats, kept.TookPart, kept.Outcome));
        Assert.Equal([VoteChoice.Absent, VoteChoice.For, VoteChoice.For, VoteChoice.Abstained], kept.Votes.Select(v => v.Choice).Order());
        Assert.Null((await _house.Page($"meetings/{meeting.Id}", Who.Reader)).QuerySelector("section[aria-labelledby=votes]"));
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));
        // What was voted on was reached.
        Assert.False((await _house.Fresh().AgendaPoints.SingleAsync()).IsMovedOn);
        Assert.Contains("Carried: 2 for, 0 against, 1 abstained.", (await _house.Page($"meetings/{meeting.Id}", Who.Reader)).QuerySelector("section[aria-labelledby=votes]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Votes_may_only_be_counted_and_stand_under_the_line_of_the_decision()
    {
        var meeting = _house.Meeting(points: "Monter");
        var line = _house.Line(meeting.Points[0], "! Vi har monter");

        Acting.Agreed(await _house.Get<TakeVote>().Handle(new() { OnId = line.Id, Matter = "Monter", For = 3, Against = 4 }));

        var kept = await _house.Fresh().Ballots.SingleAsync();
        Assert.Equal((line.Id, meeting.Points[0].Id, BallotOutcome.Rejected, (int?)null), (kept.LineId!.Value, kept.PointId, kept.Outcome, kept.Needed));
        Assert.Contains("No rule said", (await _house.Page($"ballots/{kept.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Approved_minutes_take_no_vote_and_the_page_says_so()
    {
        var meeting = _house.Meeting(points: "Monter");
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));

        Assert.Contains("approved", Acting.Refused(await _house.Get<TakeVote>().Handle(new() { OnId = meeting.Points[0].Id, Matter = "Monter", For = 1 })).Reason, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull((await _house.Page($"meetings/{meeting.Id}/vote")).QuerySelector(".empty"));
        Assert.Empty(_house.Fresh().Ballots);
    }

    [Fact]
    public async Task Who_was_given_a_seat_meanwhile_makes_the_writer_look_again()
    {
        var meeting = _house.Voting(2);

        var refused = Acting.Refused(await _house.Get<TakeVote>().Handle(new() { OnId = meeting.Points[0].Id, Matter = "Monter", Choices = [VoteChoice.For] }));

        Assert.Contains("have changed", refused.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
