using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Plans;

/// <summary>What is said of an <see cref="Effort"/>.</summary>
/// <param name="Market">The market or theme it is for.</param>
/// <param name="Channel">Where it is published, for what the editors plan; null for what is not published.</param>
/// <param name="OwnerId">The organisation that keeps it together.</param>
/// <param name="GroupId">The group whose matter it is; null where it is no group's.</param>
/// <param name="Currency">Of what is paid for it.</param>
public sealed record EffortFacts(string Title, string Market, string? Channel, DateOnly From, DateOnly To, Guid OwnerId, Guid? GroupId, Currency Currency);

/// <summary>Something that partners do together in the plan of the year, from one day to another.</summary>
public sealed class Effort
{
    public const int TitleLength = 200, MarketLength = 100, ChannelLength = 100, MostDays = 366, FirstYear = 2000, LastYear = 2099;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public string Market { get; private set; } = "";
    public string? Channel { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public Guid OwnerId { get; private set; }
    public Organisation? Owner { get; private init; }
    public Guid? GroupId { get; private set; }
    public Group? Group { get; private init; }
    public Currency Currency { get; private set; }
    public List<EffortPart> Parts { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Whether all who took part have given it up.</summary>
    public bool IsDropped => Parts.Count > 0 && Parts.TrueForAll(p => p.State is PartState.Dropped);

    /// <summary>What those who take part pay together; null where nobody has said what it costs.</summary>
    public long? Sum => Parts.Where(p => p.State is not PartState.Dropped && p.Pays is not null).Select(p => p.Pays).DefaultIfEmpty().Aggregate((a, b) => a + b);

    /// <summary>Refused without words, if it would end before it begins, and if it takes longer than a year.</summary>
    public static Result<Effort> Of(EffortFacts facts) => new Effort().Taking(facts);

    public EffortFacts Facts() => new(Title, Market, Channel, From, To, OwnerId, GroupId, Currency);

    public Result<Effort> Change(EffortFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Whether it has a day in the month.</summary>
    public bool IsIn(int year, int month) => From < new DateOnly(year, month, 1).AddMonths(1) && To >= new DateOnly(year, month, 1);

    private Result<Effort> Taking(EffortFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        if (Names.Clean(facts.Market) is not { } market) return new Refusal(nameof(Market), Texts.MarketIsNeeded);
        if (facts.From.Year is < FirstYear or > LastYear) return new Refusal(nameof(From), Texts.YearsBetween.With(FirstYear, LastYear));
        if (facts.To < facts.From) return new Refusal(nameof(To), Texts.EndsBeforeItBegins.With(facts.To, facts.From));
        if (facts.To.DayNumber - facts.From.DayNumber >= MostDays) return new Refusal(nameof(To), Texts.TakesTooLong);
        if (facts.Currency != Currency && Parts.Exists(p => p.Pays is not null)) return new Refusal(nameof(Currency), Texts.CurrencyStays);
        (Title, Market, Channel, From, To) = (title, market, Names.Clean(facts.Channel), facts.From, facts.To);
        (OwnerId, GroupId, Currency) = (facts.OwnerId, facts.GroupId, facts.Currency);
        return this;
    }
}

/// <summary>How far a partner is with its part of an effort.</summary>
public enum PartState { Asked, Agreed, Started, Done, Dropped }

/// <summary>What a partner says of its part.</summary>
/// <param name="Pays">In whole units of the effort's currency; null where nothing is said.</param>
/// <param name="Does">What it does, in its own words.</param>
/// <param name="Reason">Why it was dropped.</param>
public sealed record PartFacts(PartState State, long? Pays, string? Does, string? Reason);

/// <summary>That an organisation takes part in an <see cref="Effort"/>: what it pays, what it does, and how far it is.</summary>
public sealed class EffortPart
{
    public const int DoesLength = 300, ReasonLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid EffortId { get; init; }
    public Effort? Effort { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
    public PartState State { get; private set; }
    public long? Pays { get; private set; }
    public string? Does { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>When it was last said how far it is.</summary>
    public required DateOnly SaidOn { get; set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused below nothing, and when it is dropped without a reason.</summary>
    public Result<EffortPart> Answer(PartFacts facts, DateOnly today)
    {
        Version++;
        if (facts.Pays < 0) return new Refusal(nameof(Pays), Texts.PaysIsPositive);
        if (facts.State is PartState.Dropped && string.IsNullOrWhiteSpace(facts.Reason)) return new Refusal(nameof(Reason), Texts.ReasonIsNeeded);
        (State, Pays, Does, Reason, SaidOn) = (facts.State, facts.Pays, Names.Clean(facts.Does), string.IsNullOrWhiteSpace(facts.Reason) ? null : facts.Reason.Trim(), today);
        return this;
    }
}
