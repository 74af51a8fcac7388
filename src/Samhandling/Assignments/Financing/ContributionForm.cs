using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;

namespace Samhandling.Assignments.Financing;

/// <summary>What is written of a contribution, when one is added and when it is changed.</summary>
public sealed class ContributionForm
{
    [Needed] public Guid? ContributorId { get; set; }
    [Needed] public int? Year { get; set; }
    public FundingKind Kind { get; set; }
    public Certainty Certainty { get; set; }
    public long? Amount { get; set; }
    public Currency Currency { get; set; }
    [AtMost(Contribution.NoteLength)] public string? Note { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static ContributionForm Of(Contribution contribution) => new()
    {
        ContributorId = contribution.ContributorId,
        Year = contribution.Year,
        Kind = contribution.Kind,
        Certainty = contribution.Certainty,
        Amount = contribution.Amount,
        Currency = contribution.Currency,
        Note = contribution.Note,
        Version = contribution.Version,
    };

    public ContributionFacts Facts() => new(ContributorId!.Value, Year!.Value, Kind, Certainty, Amount, Currency, Note);

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
    [
        (Texts.Contributor, ContributorId is { } contributor ? nameOf(contributor) : null),
        (Texts.Year, Year?.ToString(System.Globalization.CultureInfo.CurrentCulture)),
        (Texts.Kind, Kind.Text()),
        (Texts.Certainty, Certainty.Text()),
        (Texts.Amount, Amount is { } amount ? Money.Text(amount, Currency) : null),
        (Texts.Note, Names.Clean(Note)),
    ];
}
