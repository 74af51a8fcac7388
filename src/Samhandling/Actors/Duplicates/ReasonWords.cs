namespace Samhandling.Actors.Duplicates;

internal static class ReasonWords
{
    public static string Text(Reason reason) => reason switch
    {
        Reason.SameName => Texts.SameName,
        Reason.LikeName => Texts.LikeName,
        Reason.SameOrganisation => Texts.SameOrganisation,
        Reason.SameEmail => Texts.SameEmail,
        Reason.SamePhone => Texts.SamePhone,
        Reason.SameNumber => Texts.SameNumber,
        _ => Texts.SamePlace,
    };
}
