using Samhandling.Platform;

namespace Samhandling.Cooperation.Groups;

/// <summary>What levels and kinds of groups are called in the visitor's language.</summary>
public static class GroupWords
{
    public static string Text(this GroupLevel level) => level switch
    {
        GroupLevel.Local => Texts.LevelLocal,
        GroupLevel.Regional => Texts.LevelRegional,
        GroupLevel.National => Texts.LevelNational,
        _ => Texts.LevelInternational,
    };

    public static string Text(this GroupKind kind) => kind switch
    {
        GroupKind.Decision => Texts.KindDecision,
        GroupKind.Council => Texts.KindCouncil,
        GroupKind.Network => Texts.KindNetwork,
        _ => Texts.KindWorkingGroup,
    };

    /// <summary>Whether it goes on, and until when; or that it has not begun, or is over.</summary>
    public static string HowFar(this Group group, DateOnly day) => group switch
    {
        { ClosedOn: { } closed } => Texts.ClosedOn.With(closed),
        _ when day < group.From => Texts.BeginsOn.With(group.From),
        _ when group.To < day => Texts.EndedOn.With(group.To),
        { To: { } last } => Texts.Until.With(last),
        _ => Texts.NoEnd,
    };
}
