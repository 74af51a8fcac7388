using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Financing;

/// <summary>What kinds of funding and their certainty are called in the visitor's language.</summary>
public static class FinancingWords
{
    public static string Text(this FundingKind kind) => kind switch
    {
        FundingKind.Base => Texts.KindBase,
        FundingKind.Project => Texts.KindProject,
        FundingKind.Membership => Texts.KindMembership,
        _ => Texts.KindInKind,
    };

    public static string Text(this Certainty certainty) => certainty switch
    {
        Certainty.Decided => Texts.CertaintyDecided,
        Certainty.Promised => Texts.CertaintyPromised,
        _ => Texts.CertaintyAsked,
    };

    public static State Mark(this Certainty certainty) => certainty switch
    {
        Certainty.Decided => State.Done,
        Certainty.Promised => State.Going,
        _ => State.Open,
    };

    public static string AmountText(this Contribution contribution) => contribution.Amount is { } amount ? Money.Text(amount, contribution.Currency) : Texts.NotTold;

    /// <summary>A sum, and how many of it have not said how much.</summary>
    public static string Says(this CertaintySum sum, Currency currency) => (sum.Sum, sum.Untold) switch
    {
        (null, 0) => "–",
        (null, var untold) => Texts.OnlyUntold.With(untold),
        ({ } told, 0) => Money.Text(told, currency),
        ({ } told, var untold) => Texts.TheUntoldOnTop.With(Money.Text(told, currency), untold),
    };
}
