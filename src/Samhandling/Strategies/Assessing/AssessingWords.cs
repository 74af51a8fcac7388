namespace Samhandling.Strategies.Assessing;

/// <summary>What levels and importance are called in the visitor's language; a number stands with its word.</summary>
public static class AssessingWords
{
    public static string Level(int level) => $"{level} {level switch
    {
        0 => Texts.Level0,
        1 => Texts.Level1,
        2 => Texts.Level2,
        3 => Texts.Level3,
        _ => Texts.Level4,
    }}";

    public static string Importance(int importance) => importance switch
    {
        0 => Texts.Importance0,
        1 => Texts.Importance1,
        2 => Texts.Importance2,
        _ => Texts.Importance3,
    };

    public static string Text(this OwnPower power) => power switch
    {
        OwnPower.Own => Texts.PowerOwn,
        OwnPower.Shared => Texts.PowerShared,
        OwnPower.None => Texts.PowerNone,
        _ => Texts.NotAssessed,
    };
}
