using Samhandling.Actors.Register;
using Samhandling.Assignments.Agreements;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;

namespace Samhandling.Assignments.Financing;

/// <summary>What kind of money, or of work, carries an assignment.</summary>
public enum FundingKind { Base, Project, Membership, InKind }

/// <summary>How sure it is. Sums of different certainty are never added.</summary>
public enum Certainty { Decided, Promised, Asked }

/// <summary>What is said of a <see cref="Contribution"/>.</summary>
/// <param name="Amount">In whole units; null where nobody has said how much, which is not nothing.</param>
/// <param name="Note">Where it is written; null where nobody has said.</param>
public sealed record ContributionFacts(Guid ContributorId, int Year, FundingKind Kind, Certainty Certainty, long? Amount, Currency Currency, string? Note);

/// <summary>That an organisation carries a part of an assignment in a year, or is asked to.</summary>
public sealed class Contribution
{
    public const int NoteLength = 500, FirstYear = 2000, LastYear = 2099;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid AgreementId { get; init; }
    public Agreement? Agreement { get; private init; }
    public Guid ContributorId { get; private set; }
    public Organisation? Contributor { get; private init; }
    public int Year { get; private set; }
    public FundingKind Kind { get; private set; }
    public Certainty Certainty { get; private set; }
    public long? Amount { get; private set; }
    public Currency Currency { get; private set; }
    public string? Note { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused below nothing, and for a year that cannot be meant.</summary>
    public static Result<Contribution> To(Guid agreementId, ContributionFacts facts) => new Contribution { AgreementId = agreementId }.Taking(facts);

    public Result<Contribution> Change(ContributionFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    private Result<Contribution> Taking(ContributionFacts facts)
    {
        if (facts.Year is < FirstYear or > LastYear) return new Refusal(nameof(Year), Texts.YearsBetween.With(FirstYear, LastYear));
        if (facts.Amount < 0) return new Refusal(nameof(Amount), Texts.AmountIsPositive);
        (ContributorId, Year, Kind, Certainty) = (facts.ContributorId, facts.Year, facts.Kind, facts.Certainty);
        (Amount, Currency, Note) = (facts.Amount, facts.Currency, Names.Clean(facts.Note));
        return this;
    }
}
