using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Samhandling.Platform.Sessions;

/// <summary>What the visitor's cookie holds: the secret of the session as it is. Who that is, and whether it still holds, is asked of the database.</summary>
public sealed class SecretOnly : ISecureDataFormat<AuthenticationTicket>
{
    private const string Claim = "session";

    public static string? In(ClaimsPrincipal person) => person.FindFirstValue(Claim);

    public static ClaimsPrincipal Holder(string secret) => new(new ClaimsIdentity([new(Claim, secret)], IdentityConstants.ApplicationScheme));

    public string Protect(AuthenticationTicket data) => In(data.Principal)!;

    public string Protect(AuthenticationTicket data, string? purpose) => Protect(data);

    public AuthenticationTicket? Unprotect(string? protectedText) => string.IsNullOrEmpty(protectedText) ? null : new(Holder(protectedText), IdentityConstants.ApplicationScheme);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose) => Unprotect(protectedText);
}
