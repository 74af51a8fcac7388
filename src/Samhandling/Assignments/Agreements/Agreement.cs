using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;

namespace Samhandling.Assignments.Agreements;

/// <summary>How far an agreement has come.</summary>
public enum AgreementState { Coming, InForce, Ended, Replaced }

/// <summary>What is said of an <see cref="Agreement"/>.</summary>
public sealed record AgreementFacts
{
    public required string Title { get; init; }

    /// <summary>Who gives the assignment and pays.</summary>
    public required Guid CommissionerId { get; init; }

    /// <summary>The part of the commissioner that answers for it.</summary>
    public required string Unit { get; init; }

    /// <summary>Who at the commissioner one turns to about it.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>Who carries it out.</summary>
    public required Guid ContractorId { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day; null where it has no end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The last day on which it can be ended or prolonged; null where nobody has said.</summary>
    public DateOnly? NoticeOn { get; init; }

    /// <summary>What the commissioner pays a year, in whole units; null where nobody has said.</summary>
    public long? AmountPerYear { get; init; }
    public Currency Currency { get; init; }
}

/// <summary>An organisation commissions another, or a part of itself, to carry out tasks from one day to another.</summary>
public sealed class Agreement
{
    public const int TitleLength = 200, UnitLength = 200;

    /// <summary>How its files are kept with it.</summary>
    public const string AttachmentKind = "agreement";

    /// <summary>An agreement of at most so many months leaves little time to plan.</summary>
    public const int ShortMonths = 12;

    /// <summary>From how many days before its last day, or the last day for notice, that is told.</summary>
    public const int EndingDays = 180, NoticeDays = 60;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public required Guid CommissionerId { get; init; }
    public Organisation? Commissioner { get; private init; }
    public string Unit { get; private set; } = "";

    /// <summary>Null once the person was taken out of the register.</summary>
    public Guid? OwnerId { get; private set; }
    public Person? Owner { get; private init; }
    public Guid ContractorId { get; private set; }
    public Organisation? Contractor { get; private init; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public DateOnly? NoticeOn { get; private set; }
    public long? AmountPerYear { get; private set; }
    public Currency Currency { get; private set; }

    /// <summary>From 1; counts how often the assignment has been agreed anew.</summary>
    public int Edition { get; private init; } = 1;

    /// <summary>The agreement whose place it takes.</summary>
    public Guid? SupersedesId { get; private init; }
    public Agreement? Supersedes { get; private init; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Whether it is for so short a time that it is told.</summary>
    public bool IsShort => To is { } last && last < From.AddMonths(ShortMonths);

    /// <summary>Refused without a title, a unit and a named owner at the commissioner, if it would end before it begins, or for less than nothing.</summary>
    public static Result<Agreement> Of(AgreementFacts facts) => new Agreement { CommissionerId = facts.CommissionerId }.Taking(facts);

    /// <summary>The next edition, between the same parties on the same terms. Refused if it would not begin after the first day of this one.</summary>
    public Result<Agreement> Renew(DateOnly from, DateOnly? to)
    {
        if (from <= From) return new Refusal(nameof(From), Texts.BeginsBeforeTheFormer.With(From));
        return new Agreement { CommissionerId = CommissionerId, Edition = Edition + 1, SupersedesId = Id }.Taking(Facts() with { From = from, To = to, NoticeOn = null });
    }

    public AgreementFacts Facts() => new()
    {
        Title = Title,
        CommissionerId = CommissionerId,
        Unit = Unit,
        OwnerId = OwnerId,
        ContractorId = ContractorId,
        From = From,
        To = To,
        NoticeOn = NoticeOn,
        AmountPerYear = AmountPerYear,
        Currency = Currency,
    };

    /// <summary>Says anew what is agreed. The commissioner stays who it is.</summary>
    public Result<Agreement> Change(AgreementFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <param name="day">Today.</param>
    /// <param name="replacedFrom">The first day of the agreement that takes its place; null where none does.</param>
    public AgreementState State(DateOnly day, DateOnly? replacedFrom) =>
        replacedFrom <= day ? AgreementState.Replaced : To < day ? AgreementState.Ended : From > day ? AgreementState.Coming : AgreementState.InForce;

    /// <summary>The days after this one on which it still holds; null where it has no end.</summary>
    public int? DaysLeft(DateOnly day) => To is { } last ? last.DayNumber - day.DayNumber : null;

    /// <summary>Whether it goes on that day, and for so few days more that what comes after is to be agreed.</summary>
    public bool IsEnding(DateOnly day) => From <= day && DaysLeft(day) is >= 0 and <= EndingDays;

    /// <summary>Whether the last day for notice is near.</summary>
    public bool IsNoticeNear(DateOnly day) => NoticeOn is { } last && last.DayNumber - day.DayNumber is >= 0 and <= NoticeDays;

    private Result<Agreement> Taking(AgreementFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        if (Names.Clean(facts.Unit) is not { } unit) return new Refusal(nameof(Unit), Texts.UnitIsNeeded);
        if (facts.OwnerId is not { } owner) return new Refusal(nameof(OwnerId), Texts.OwnerIsNeeded);
        if (facts.To < facts.From) return new Refusal(nameof(To), Texts.EndsBeforeItBegins.With(facts.To, facts.From));
        if (facts.NoticeOn > facts.To) return new Refusal(nameof(NoticeOn), Texts.NoticeAfterTheEnd.With(facts.To));
        if (facts.AmountPerYear < 0) return new Refusal(nameof(AmountPerYear), Texts.AmountIsPositive);
        (Title, Unit, OwnerId, ContractorId) = (title, unit, owner, facts.ContractorId);
        (From, To, NoticeOn, AmountPerYear, Currency) = (facts.From, facts.To, facts.NoticeOn, facts.AmountPerYear, facts.Currency);
        return this;
    }
}
