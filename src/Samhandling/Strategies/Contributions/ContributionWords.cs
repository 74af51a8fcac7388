namespace Samhandling.Strategies.Contributions;

/// <summary>What became of contributions, in the visitor's language.</summary>
public static class ContributionWords
{
    public static string Text(this ContributionEffect effect) => effect switch { ContributionEffect.TakenIn => Texts.TakenIn, ContributionEffect.TakenInPart => Texts.TakenInPart, _ => Texts.NotTakenIn };
}
