namespace Samhandling.Strategies.Links;

/// <summary>What links and their strengths are called in the visitor's language.</summary>
public static class LinkWords
{
    public static string Text(this LinkKind kind) => kind switch
    {
        LinkKind.Contributes => Texts.KindContributes,
        LinkKind.Concretises => Texts.KindConcretises,
        LinkKind.Same => Texts.KindSame,
        _ => Texts.KindConflicts,
    };

    public static string Strength(int strength) => strength switch
    {
        0 => Texts.StrengthNone,
        1 => Texts.StrengthSome,
        2 => Texts.StrengthStrong,
        _ => Texts.StrengthDecisive,
    };
}
