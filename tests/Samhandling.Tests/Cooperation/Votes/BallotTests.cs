using Samhandling.Cooperation.Votes;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Votes;

public sealed class BallotTests
{
    [Theory]
    // By hand. Who abstains takes part, and counts on neither side.
    [InlineData(3, 2, 0, 5, BallotOutcome.Carried)]
    [InlineData(3, 2, 0, 6, BallotOutcome.NotQuorate)]
    [InlineData(1, 0, 4, 5, BallotOutcome.Carried)]
    [InlineData(2, 3, 0, null, BallotOutcome.Rejected)]
    [InlineData(2, 2, 1, 5, BallotOutcome.Tied)]
    [InlineData(0, 0, 3, null, BallotOutcome.Tied)]
    public void More_for_than_against_carries_where_as_many_as_are_needed_took_part(int yes, int no, int abstained, int? needed, BallotOutcome outcome) =>
        Assert.Equal(outcome, Acting.Agreed(Ballot.Counted(Guid.CreateVersion7(), null, "Monter", (yes, no, abstained), 9, needed)).Outcome);

    [Fact]
    public void By_seat_is_counted_by_itself_and_who_did_not_vote_took_no_part()
    {
        var ballot = Acting.Agreed(Ballot.BySeat(Guid.CreateVersion7(), null, "Monter", [.. new[] { VoteChoice.For, VoteChoice.For, VoteChoice.Against, VoteChoice.Absent, VoteChoice.Abstained }.Select(c => (Guid.CreateVersion7(), c))], 4));

        Assert.Equal((2, 1, 1, 4, 5, BallotOutcome.Carried), (ballot.For, ballot.Against, ballot.Abstained, ballot.TookPart, ballot.Seats, ballot.Outcome));
        Assert.Equal(5, ballot.Votes.Count);
    }

    [Fact]
    public void Without_a_matter_without_a_vote_and_with_more_votes_than_seats_it_is_refused()
    {
        Assert.Equal("Matter", Acting.Refused(Of(" ", 1, 0, 9)).Field);
        Assert.Equal("For", Acting.Refused(Of("Monter", 0, 0, 9)).Field);
        Assert.Equal("For", Acting.Refused(Of("Monter", -1, 2, 9)).Field);
        Assert.Equal("For", Acting.Refused(Of("Monter", 5, 5, 9)).Field);
        Acting.Agreed(Of("Monter", 5, 4, 9));
        // A meeting of no group has no seats to hold it against.
        Acting.Agreed(Of("Monter", 500, 4, 0));

        static Samhandling.Platform.Result<Ballot> Of(string matter, int yes, int no, int seats) => Ballot.Counted(Guid.CreateVersion7(), null, matter, (yes, no, 0), seats, null);
    }
}
