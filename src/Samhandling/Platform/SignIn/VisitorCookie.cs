using Microsoft.AspNetCore.Authentication.Cookies;

namespace Samhandling.Platform.SignIn;

/// <summary>Behind https the visitor's cookie is bound to this host alone, which its name must say; on http browsers refuse that name.</summary>
public sealed class VisitorCookie : ICookieManager
{
    public const string Name = "visitor";

    private readonly ChunkingCookieManager _cookies = new();

    public static string NameOn(bool https, string name = Name) => https ? $"__Host-{name}" : name;

    public string? GetRequestCookie(HttpContext context, string key) => _cookies.GetRequestCookie(context, NameOn(context.Request.IsHttps));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, NameOn(context.Request.IsHttps), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        _cookies.DeleteCookie(context, NameOn(context.Request.IsHttps), options);
}
