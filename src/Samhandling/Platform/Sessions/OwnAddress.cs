using Microsoft.AspNetCore.Http.HttpResults;

namespace Samhandling.Platform.Sessions;

public static class OwnAddress
{
    /// <summary>Where one was going, if that lies on this instance: nobody is led out of here.</summary>
    public static string Or(string? asked, string usual) => asked is not null && RedirectHttpResult.IsLocalUrl(asked) ? asked : usual;
}
