namespace Samhandling.Strategies.Viewpoints;

/// <summary>What became of viewpoints, in the visitor's language.</summary>
public static class ViewpointWords
{
    public static string Text(this ViewpointEffect effect) => effect switch { ViewpointEffect.TakenIn => Texts.TakenIn, ViewpointEffect.TakenInPart => Texts.TakenInPart, _ => Texts.NotTakenIn };
}
