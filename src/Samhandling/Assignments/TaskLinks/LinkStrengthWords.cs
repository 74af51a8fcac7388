namespace Samhandling.Assignments.TaskLinks;

/// <summary>What the strengths are called in the visitor's language.</summary>
public static class LinkStrengthWords
{
    /// <summary>As they are offered, the usual ones first.</summary>
    public static IReadOnlyList<LinkStrength> Order { get; } = [LinkStrength.Supports, LinkStrength.Direct, LinkStrength.None];

    public static string Text(this LinkStrength strength) => strength switch
    {
        LinkStrength.Direct => Texts.StrengthDirect,
        LinkStrength.Supports => Texts.StrengthSupports,
        _ => Texts.StrengthNone,
    };
}
