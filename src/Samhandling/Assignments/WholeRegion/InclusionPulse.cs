using Samhandling.Actors.Register;
using Samhandling.Places.Register;
using Samhandling.Platform;

namespace Samhandling.Assignments.WholeRegion;

/// <summary>How far a municipality feels included in a year, as somebody there has said in answer to two questions.</summary>
public sealed class InclusionPulse
{
    public const int Least = 1, Most = 5, FirstYear = 2000, LastYear = 2099;

    /// <summary>Below the middle of the scale, who was asked rather says no than yes.</summary>
    public const double Low = 3;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid PlaceId { get; init; }
    public Place? Place { get; private init; }
    public required int Year { get; init; }

    /// <summary>“We are included in what is done together”, from 1, not at all, to 5, fully.</summary>
    public int Included { get; private set; }

    /// <summary>“What we need shows in what is done”, on the same scale.</summary>
    public int Heard { get; private set; }

    /// <summary>Who said it for the municipality; null once the person was taken out of the register.</summary>
    public Guid? SaidById { get; private set; }
    public Person? SaidBy { get; private init; }
    public DateOnly SaidOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public double Felt => (Included + Heard) / 2.0;

    public bool IsLow => Felt < Low;

    /// <summary>Refused outside the scale, without anybody who said it, and for a year that has not come or cannot be meant.</summary>
    public Result<InclusionPulse> Say(int? included, int? heard, Guid? saidById, DateOnly today)
    {
        if (Year < FirstYear || Year > Math.Min(LastYear, today.Year)) return new Refusal("", Texts.YearsBetween.With(FirstYear, today.Year));
        if (included is not (>= Least and <= Most)) return new Refusal(nameof(Included), Texts.ChooseOnScale);
        if (heard is not (>= Least and <= Most)) return new Refusal(nameof(Heard), Texts.ChooseOnScale);
        if (saidById is null) return new Refusal(nameof(SaidById), Texts.WhoIsNeeded);
        (Included, Heard, SaidById, SaidOn) = (included.Value, heard.Value, saidById, today);
        Version++;
        return this;
    }
}
