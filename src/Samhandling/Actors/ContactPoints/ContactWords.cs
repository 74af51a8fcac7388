namespace Samhandling.Actors.ContactPoints;

public static class ContactWords
{
    public static string Text(this ContactRole role) => role switch
    {
        ContactRole.StartUps => Texts.StartUps,
        ContactRole.VisitorEconomy => Texts.VisitorEconomy,
        ContactRole.Funding => Texts.Funding,
        _ => Texts.RegionalDevelopment,
    };
}
