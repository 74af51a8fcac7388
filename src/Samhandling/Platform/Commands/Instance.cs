using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.HttpOverrides;
using Samhandling.Platform.Data;
using Samhandling.Platform.Print;
using Samhandling.Platform.Sessions;
using Samhandling.Platform.Ui;

namespace Samhandling.Platform.Commands;

/// <summary>Addresses of a capability that answer with something else than a page, such as a file. Each states what it needs.</summary>
public delegate void MapRoutes(IEndpointRouteBuilder routes);

/// <summary>The whole application, built and not yet started.</summary>
public static class Instance
{
    public static WebApplication Build(Settings settings, Action<IServiceCollection> capabilities, string? contentRoot = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Instance).Assembly.GetName().Name,
            ContentRootPath = contentRoot ?? AppContext.BaseDirectory,
        });
        // A style or script that changed gets another name at the next build, and lasts until then.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        // A line for each event, in which nothing that somebody wrote can begin a line of its own or steer the terminal.
        builder.Logging.ClearProviders().AddJsonConsole();
        // Only what is wrong is worth a line; protection keys lie in the database on purpose.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // That it could not start is said by the command, in one line.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.WebHost.UseStaticWebAssets().UseUrls([.. settings.Addresses]).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery();
        builder.Services.AddOptions<AntiforgeryOptions>().Configure<IHttpContextAccessor>((forms, here) => forms.Cookie = new FormCookie(here));
        builder.Services.AddPlatform(settings);
        capabilities(builder.Services);

        var app = builder.Build();
        if (app.Services.GetRequiredService<Settings>().Proxies is { } proxies) app.UseForwardedHeaders(Told(proxies));
        app.UseSecurityHeaders();
        app.UsePreferences();
        app.UseMiddleware<ErrorAnswers>();
        app.UseAuthentication();
        app.UseMiddleware<Door>();
        app.UseAntiforgery();
        app.UseEmptyChoices();
        app.UseMiddleware<PaperAnswers>();
        var files = app.MapGroup("");
        foreach (var map in app.Services.GetServices<MapRoutes>()) map(files);
        files.InPartnerships();
        app.MapStaticAssets().WithMetadata(new NeedsAttribute(Permission.Nothing));
        app.MapRazorComponents<App>().WithStaticAssets().InPartnerships();
        return app;
    }

    // Only the last hop is believed, and only from this machine or the proxies that were named.
    private static ForwardedHeadersOptions Told(IReadOnlyList<System.Net.IPNetwork> proxies)
    {
        var told = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = 1 };
        foreach (var proxy in proxies) told.KnownIPNetworks.Add(proxy);
        return told;
    }

    /// <summary>Lets each capability do what it does before an instance serves, and tells what was done.</summary>
    public static async Task<IReadOnlyList<string>> DoAtStart(this IServiceProvider services, CancellationToken cancel)
    {
        var told = new List<string>();
        foreach (var part in services.GetServices<AtStart>())
            if (await part.Do(services, cancel) is { } sentence) told.Add(sentence);
        return told;
    }

    /// <summary>Brings the database up to date, and fills an empty one with the demo if that is wanted.</summary>
    public static async Task Prepare(this WebApplication app, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().Migrate(cancel);
        await scope.ServiceProvider.DoAtStart(cancel);
        if (scope.ServiceProvider.GetRequiredService<Settings>().Demo) await scope.ServiceProvider.GetRequiredService<Demo>().LoadInto(cancel);
    }
}
