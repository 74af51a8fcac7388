using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Votes;

/// <summary>What votes say in the visitor's language.</summary>
public static class VoteWords
{
    public static string Text(this VoteChoice choice) => choice switch
    {
        VoteChoice.For => Texts.ChoiceFor,
        VoteChoice.Against => Texts.ChoiceAgainst,
        VoteChoice.Abstained => Texts.ChoiceAbstained,
        _ => Texts.ChoiceAbsent,
    };

    /// <summary>The outcome with its numbers, as it stands in the minutes.</summary>
    public static string Told(this Ballot ballot) => ballot.Outcome switch
    {
        BallotOutcome.Carried => Texts.Carried.With(Counts(ballot)),
        BallotOutcome.Rejected => Texts.Rejected.With(Counts(ballot)),
        BallotOutcome.Tied => Texts.Tied.With(Counts(ballot)),
        _ => Texts.NotQuorate.With(ballot.TookPart, ballot.Needed, Counts(ballot)),
    };

    public static State Mark(this Ballot ballot) => ballot.Outcome switch
    {
        BallotOutcome.Carried or BallotOutcome.Rejected => State.Done,
        BallotOutcome.Tied => State.Missing,
        _ => State.Wrong,
    };

    /// <summary>How the rule is said, with how many seats it means today.</summary>
    public static string Told(this QuorumRule rule, int seats) => rule.IsShare ? Texts.QuorumShare.With(rule.Least, rule.Of(seats), seats) : Texts.QuorumNumber.With(rule.Least, seats);

    private static string Counts(Ballot ballot) => Texts.Counts.With(ballot.For, ballot.Against, ballot.Abstained);
}
