using Samhandling.Cooperation.Groups;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Votes;

/// <summary>How many seats of a <see cref="Group"/> must take part for it to decide: a number of them, or a share.</summary>
public sealed class QuorumRule
{
    public const int MostSeats = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid GroupId { get; init; }
    public Group? Group { get; private init; }

    /// <summary>Whether it is a share, in per cent, and not a number of seats.</summary>
    public bool IsShare { get; private set; }
    public int Least { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused below one, and above all.</summary>
    public Result<QuorumRule> Say(bool isShare, int least)
    {
        // The first word changes nothing that was there.
        if (Least > 0) Version++;
        if (least < 1 || least > (isShare ? 100 : MostSeats)) return new Refusal(nameof(Least), isShare ? Texts.ShareBetween : Texts.SeatsBetween.With(MostSeats));
        (IsShare, Least) = (isShare, least);
        return this;
    }

    /// <summary>How many of so many seats that is: of a share, the least number that is not below it.</summary>
    public int Of(int seats) => IsShare ? ((seats * Least) + 99) / 100 : Least;
}
