namespace Samhandling.Cooperation.Dilemmas;

/// <summary>What gains, losses and kinds of place are called in the visitor's language.</summary>
public static class DilemmaWords
{
    public static string Text(this Effect effect) => effect switch
    {
        Effect.Gain => Texts.Gain,
        Effect.Lose => Texts.Lose,
        Effect.Neither => Texts.Neither,
        _ => Texts.NotSaid,
    };

    public static string Text(this PlaceGroup? group) => group switch
    {
        PlaceGroup.WithoutCompany => Texts.WithoutCompany,
        PlaceGroup.WithCompany => Texts.WithCompany,
        PlaceGroup.NoPlace => Texts.NoPlace,
        _ => Texts.AllTogether,
    };
}
