using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Decisions;

/// <summary>What effects are called in the visitor's language.</summary>
public static class DecisionWords
{
    public static string Text(this EffectKind kind) => kind switch
    {
        EffectKind.Supports => Texts.KindSupports,
        EffectKind.Neutral => Texts.KindNeutral,
        _ => Texts.KindAgainst,
    };

    public static State Mark(this EffectKind kind) => kind switch
    {
        EffectKind.Supports => State.Done,
        EffectKind.Neutral => State.Open,
        _ => State.Wrong,
    };
}
