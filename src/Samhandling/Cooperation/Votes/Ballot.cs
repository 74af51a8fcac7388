using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Votes;

/// <summary>What became of a vote.</summary>
public enum BallotOutcome { Carried, Rejected, Tied, NotQuorate }

/// <summary>How a seat voted.</summary>
public enum VoteChoice { Absent, For, Against, Abstained }

/// <summary>A formal vote under a point of the agenda: how many were for, against or abstained, by seat or counted.</summary>
public sealed class Ballot
{
    public const int MatterLength = 500, MostVotes = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PointId { get; init; }
    public AgendaPoint? Point { get; private init; }

    /// <summary>The line of the minutes in which the decision stands; null where it is told by none.</summary>
    public Guid? LineId { get; init; }
    public MinutesLine? Line { get; private init; }

    /// <summary>What was voted on.</summary>
    public string Matter { get; private set; } = "";
    public int For { get; private init; }
    public int Against { get; private init; }
    public int Abstained { get; private init; }

    /// <summary>How many seats the group had that day; 0 for a meeting of no group.</summary>
    public int Seats { get; private init; }

    /// <summary>How many had to take part, as the rule was then; null where there was none.</summary>
    public int? Needed { get; private init; }

    /// <summary>How each seat voted; none where votes were only counted.</summary>
    public List<CastVote> Votes { get; } = [];
    public List<Reservation> Reservations { get; } = [];

    public int TookPart => For + Against + Abstained;

    /// <summary>More for than against, of as many as had to take part. Who abstains takes part, and counts on neither side.</summary>
    public BallotOutcome Outcome => TookPart < Needed ? BallotOutcome.NotQuorate : For > Against ? BallotOutcome.Carried : For < Against ? BallotOutcome.Rejected : BallotOutcome.Tied;

    /// <summary>Refused without a matter, without a vote, and with more votes than there are seats.</summary>
    public static Result<Ballot> Counted(Guid pointId, Guid? lineId, string? matter, (int For, int Against, int Abstained) counts, int seats, int? needed)
    {
        if (Names.Clean(matter) is not { } words) return new Refusal(nameof(Matter), Texts.MatterIsNeeded);
        if (new[] { counts.For, counts.Against, counts.Abstained }.Any(n => n is < 0 or > MostVotes)) return new Refusal(nameof(For), Texts.VotesBetween.With(MostVotes));
        var all = counts.For + counts.Against + counts.Abstained;
        if (all == 0) return new Refusal(nameof(For), Texts.NobodyVoted);
        if (seats > 0 && all > seats) return new Refusal(nameof(For), Texts.MoreThanSeats.With(all, seats));
        return new Ballot { PointId = pointId, LineId = lineId, Matter = words, For = counts.For, Against = counts.Against, Abstained = counts.Abstained, Seats = seats, Needed = needed };
    }

    /// <summary>As <see cref="Counted"/>, with how each seat voted.</summary>
    public static Result<Ballot> BySeat(Guid pointId, Guid? lineId, string? matter, IReadOnlyList<(Guid OrganisationId, VoteChoice Choice)> votes, int? needed)
    {
        var answer = Counted(pointId, lineId, matter, (Count(VoteChoice.For), Count(VoteChoice.Against), Count(VoteChoice.Abstained)), votes.Count, needed);
        if (answer.Try(out var ballot, out _)) ballot.Votes.AddRange(votes.Select(v => new CastVote { BallotId = ballot.Id, OrganisationId = v.OrganisationId, Choice = v.Choice }));
        return answer;

        int Count(VoteChoice choice) => votes.Count(v => v.Choice == choice);
    }

    /// <summary>An organisation lets its reservation be written. Refused without words.</summary>
    public Result<Reservation> Reserve(Guid organisationId, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new Refusal(nameof(Reservation.Text), Texts.ReservationIsNeeded);
        var reservation = Reservation.To(Id, organisationId, text.Trim());
        Reservations.Add(reservation);
        return reservation;
    }

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => Matter = LeftOut.Of(Matter, subject);
}

/// <summary>How an organisation's seat voted.</summary>
public sealed class CastVote
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid BallotId { get; init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
    public required VoteChoice Choice { get; init; }
}

/// <summary>That an organisation does not stand behind what was decided, in its own words.</summary>
public sealed class Reservation
{
    public const int TextLength = 2000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid BallotId { get; init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
    public string Text { get; private set; } = "";

    internal static Reservation To(Guid ballotId, Guid organisationId, string text) => new() { BallotId = ballotId, OrganisationId = organisationId, Text = text };

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => Text = LeftOut.Of(Text, subject);
}
