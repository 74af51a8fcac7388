using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Reporting.Duties;

/// <summary>Which law or habit a report follows: it decides the sections.</summary>
public enum DutyTemplate { ResultReport, StrategyReview, PlanningStrategy, ActionProgramme, Own }

/// <summary>What is said of a <see cref="Duty"/>.</summary>
/// <param name="Ground">The law or agreement it stands in; null where there is none.</param>
/// <param name="FirstDue">The first day on which it is due; it comes back on that day.</param>
/// <param name="PersonId">Who sees to it, and is reminded; null where nobody does.</param>
public sealed record DutyFacts(string Name, string Receiver, string? Ground, DateOnly FirstDue, int EveryYears, Guid? PersonId);

/// <summary>That somebody must be told, again and again, how it goes.</summary>
public sealed class Duty
{
    public const int NameLength = 200, ReceiverLength = 200, GroundLength = 300, MostYears = 10;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public DutyTemplate Template { get; private init; }
    public string Name { get; private set; } = "";
    public string Receiver { get; private set; } = "";
    public string? Ground { get; private set; }
    public DateOnly FirstDue { get; private set; }
    public int EveryYears { get; private set; }
    public Guid? PersonId { get; private set; }
    public Person? Person { get; private init; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public static Result<Duty> Of(DutyTemplate template, DutyFacts facts) => new Duty { Template = template }.Taking(facts);

    public Result<Duty> Change(DutyFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>The first day on which it is due and of which no report has been sent.</summary>
    public DateOnly NextDue(IReadOnlyCollection<DateOnly> sent)
    {
        // A day that is not in every year comes back on the last of its month.
        for (var turn = 0; ; turn++)
            if (!sent.Contains(FirstDue.AddYears(turn * EveryYears))) return FirstDue.AddYears(turn * EveryYears);
    }

    /// <summary>The year that a report is about: in the first half of a year one tells of the year before.</summary>
    public static int YearOf(DateOnly due) => due.Month <= 6 ? due.Year - 1 : due.Year;

    private Result<Duty> Taking(DutyFacts facts)
    {
        if (Names.Clean(facts.Name) is not { } name) return new Refusal(nameof(Name), Texts.NameIsNeeded);
        if (Names.Clean(facts.Receiver) is not { } receiver) return new Refusal(nameof(Receiver), Texts.ReceiverIsNeeded);
        if (facts.EveryYears is < 1 or > MostYears) return new Refusal(nameof(EveryYears), Texts.YearsAreBetween.With(MostYears));
        if (facts.FirstDue.Year is < 2000 or > 2100) return new Refusal(nameof(FirstDue), Texts.DayIsFarOff);
        (Name, Receiver, Ground, FirstDue, EveryYears, PersonId) = (name, receiver, Names.Clean(facts.Ground), facts.FirstDue, facts.EveryYears, facts.PersonId);
        return this;
    }
}
