using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Strategies.Decisions;

namespace Samhandling.Strategies.Memos;

/// <summary>A memo in words, the same on the page and in the file.</summary>
internal static class MemoWords
{
    /// <summary>What is done and put aside for an objective.</summary>
    public static string Said(this TouchedObjective one) => string.Join(" ", [Texts.SoManyActivities.With(one.Activities), one.Sums.Count == 0 ? Texts.NoMoney : Texts.MoneyThisYear.With(string.Join(", ", one.Sums.Select(s => Money.Text(s.Sum, s.Currency))))]);

    /// <summary>What an earlier decision did for an objective.</summary>
    public static string Said(this DecisionEffect effect) => Texts.EarlierWas.With(effect.Decision!.DecidedOn, effect.Decision.Title, effect.Kind.Text()) + (effect.Words is { } words ? $": {words}" : "");

    public static string Said(this TakenDecision decision) => Texts.AlikeWas.With(decision.DecidedOn, decision.Title, string.Join("; ", decision.Effects.Select(e => $"{e.Objective!.NumberedText}: {e.Kind.Text()}")));
}
