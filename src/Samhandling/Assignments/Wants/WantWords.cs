using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Wants;

/// <summary>What is said of wants in the visitor's language, and their shapes.</summary>
public static class WantWords
{
    public static IReadOnlyList<int> Priorities { get; } = [1, 2, 3];

    public static string Priority(int priority) => priority switch
    {
        1 => Texts.PriorityHigh,
        2 => Texts.PriorityUsual,
        _ => Texts.PriorityLow,
    };

    public static string Text(this WantFate fate) => fate switch
    {
        WantFate.Open => Texts.FateOpen,
        WantFate.Accepted => Texts.FateAccepted,
        WantFate.Merged => Texts.FateMerged,
        _ => Texts.FateDeclined,
    };

    public static State Mark(this WantFate fate) => fate switch
    {
        WantFate.Open => State.Missing,
        WantFate.Declined => State.Wrong,
        _ => State.Done,
    };

    /// <summary>What became of a want, in a sentence. A draft is named only to those who write it. The orders must be at hand.</summary>
    public static string WhatBecame(this Want want, bool withDrafts) => want.Fate switch
    {
        WantFate.Merged when want.Orders.Where(o => withDrafts || !o.Order!.IsDraft).Select(o => o.Order!.Title).Order(StringComparer.CurrentCulture).ToList() is { Count: > 0 } orders => Texts.BecameMerged.With(string.Join(", ", orders)),
        WantFate.Declined => Texts.BecameDeclined.With(want.Reason),
        WantFate.Accepted when want.Reason is { } words => Texts.BecameAcceptedWith.With(words),
        var fate => fate.Text(),
    };

    /// <summary>How far a round has come.</summary>
    public static string Stands(this WantRound round, DateOnly today) => round.SettledOn is { } settled ? Texts.SettledOnDay.With(settled) : round.IsOpen(today) ? Texts.OpenUntil.With(round.ClosesOn) : Texts.ClosedOn.With(round.ClosesOn);
}
