namespace Samhandling.Places.Profiles;

internal static class RuralityWords
{
    public static string Of(Rurality rurality) => rurality switch
    {
        Rurality.City => Texts.City,
        Rurality.NearCity => Texts.NearCity,
        Rurality.Rural => Texts.Rural,
        _ => Texts.RemoteRural,
    };
}
