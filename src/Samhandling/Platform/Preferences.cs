using Microsoft.AspNetCore.Localization;

namespace Samhandling.Platform;

/// <summary>What a visitor chose about how pages are shown. Chosen by a word in the address of any page, and kept in a cookie.</summary>
public static class Preferences
{
    public const string Language = "language";
    public const string Scheme = "scheme";

    public static readonly string[] Languages = ["sv", "nb", "en"];
    public static readonly string[] Schemes = ["light", "dark", "auto"];

    // Neutral English would write days as in America.
    private static readonly string[] Cultures = ["en-GB", "sv", "nb"];

    /// <summary>The light of the page: as chosen, and otherwise as the visitor's machine has it.</summary>
    public static string SchemeOf(HttpContext? context) => Chosen(context, Scheme, Schemes) ?? "auto";

    public static void UsePreferences(this WebApplication app)
    {
        app.UseRequestLocalization(options =>
        {
            options.SetDefaultCulture(Cultures[0]).AddSupportedCultures(Cultures).AddSupportedUICultures(Cultures);
            options.RequestCultureProviders = [new CustomRequestCultureProvider(Culture), new AcceptLanguageHeaderRequestCultureProvider { Options = options }];
        });
        app.Use((context, next) =>
        {
            Keep(context, Language, Languages);
            Keep(context, Scheme, Schemes);
            return next(context);
        });
    }

    private static Task<ProviderCultureResult?> Culture(HttpContext context) =>
        Task.FromResult(Chosen(context, Language, Languages) is { } chosen ? new ProviderCultureResult(chosen is "en" ? Cultures[0] : chosen) : null);

    private static string? Chosen(HttpContext? context, string name, string[] allowed) =>
        Array.Find(allowed, word => word.Equals(context?.Request.Query[name], StringComparison.Ordinal))
        ?? Array.Find(allowed, word => word.Equals(context?.Request.Cookies[name], StringComparison.Ordinal));

    private static void Keep(HttpContext context, string name, string[] allowed)
    {
        if (context.Request.Query[name] is [{ } asked] && allowed.Contains(asked, StringComparer.Ordinal))
            context.Response.Cookies.Append(name, asked, new() { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });
    }
}
