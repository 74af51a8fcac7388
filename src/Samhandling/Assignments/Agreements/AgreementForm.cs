using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;

namespace Samhandling.Assignments.Agreements;

/// <summary>What is written of an agreement, when one is added and when it is changed.</summary>
public sealed class AgreementForm
{
    [Needed] public Guid? CommissionerId { get; set; }
    [AtMost(Agreement.TitleLength)] public string? Title { get; set; }
    [AtMost(Agreement.UnitLength)] public string? Unit { get; set; }
    public Guid? OwnerId { get; set; }
    public Guid? ContractorId { get; set; }
    [ADay] public string? From { get; set; }
    [ADay] public string? To { get; set; }
    [ADay] public string? NoticeOn { get; set; }
    public long? AmountPerYear { get; set; }
    public Currency Currency { get; set; }

    /// <summary>The organisation whose people are offered in the form.</summary>
    public Guid? PeopleOf { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static AgreementForm Of(Agreement agreement) => new()
    {
        CommissionerId = agreement.CommissionerId,
        PeopleOf = agreement.CommissionerId,
        Title = agreement.Title,
        Unit = agreement.Unit,
        OwnerId = agreement.OwnerId,
        ContractorId = agreement.ContractorId,
        From = ADayAttribute.Write(agreement.From),
        To = ADayAttribute.Write(agreement.To),
        NoticeOn = ADayAttribute.Write(agreement.NoticeOn),
        AmountPerYear = agreement.AmountPerYear,
        Currency = agreement.Currency,
        Version = agreement.Version,
    };

    /// <summary>What the form says. Refused where it names no contractor or no first day.</summary>
    public Result<AgreementFacts> Facts()
    {
        if (ContractorId is not { } contractor) return new Refusal(nameof(ContractorId), Texts.ContractorIsNeeded);
        if (ADayAttribute.Read(From) is not { } first) return new Refusal(nameof(From), Texts.FirstDayIsNeeded);
        return new AgreementFacts
        {
            Title = Title ?? "",
            CommissionerId = CommissionerId!.Value,
            Unit = Unit ?? "",
            OwnerId = OwnerId,
            ContractorId = contractor,
            From = first,
            To = ADayAttribute.Read(To),
            NoticeOn = ADayAttribute.Read(NoticeOn),
            AmountPerYear = AmountPerYear,
            Currency = Currency,
        };
    }

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
    [
        (Texts.Title, Names.Clean(Title)),
        (Texts.Unit, Names.Clean(Unit)),
        (Texts.Owner, OwnerId is { } owner ? nameOf(owner) : null),
        (Texts.Contractor, ContractorId is { } contractor ? nameOf(contractor) : null),
        (Texts.From, From),
        (Texts.To, To),
        (Texts.NoticeOn, NoticeOn),
        (Texts.AmountPerYear, AmountPerYear is { } amount ? Money.Text(amount, Currency) : null),
    ];
}
