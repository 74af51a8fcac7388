namespace Samhandling.Platform.SignIn;

public static class RoleNames
{
    public static string Text(this Role role) => role switch
    {
        Role.Reader => Texts.Reader,
        Role.Partner => Texts.Partner,
        Role.Analyst => Texts.Analyst,
        _ => Texts.Coordinator,
    };
}
