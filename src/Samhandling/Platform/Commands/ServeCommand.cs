using System.CommandLine;
using Microsoft.AspNetCore.Connections;

namespace Samhandling.Platform.Commands;

/// <summary>Serves the instance until it is stopped.</summary>
public static class ServeCommand
{
    private static readonly Option<string> Environment = OfHost("--environment");
    private static readonly Option<string> ContentRoot = OfHost("--contentRoot");
    private static readonly Option<string> ApplicationName = OfHost("--applicationName");

    public static Command Of(Action<IServiceCollection> capabilities) => new Command("serve", "Serve the pages. The usual command.").Serves(capabilities);

    /// <summary>Lets a command serve. What a test host says is understood too, and told to nobody; of that only the root of the content is heeded.</summary>
    public static T Serves<T>(this T command, Action<IServiceCollection> capabilities) where T : Command
    {
        foreach (var option in SettingOptions.ForServing.Concat([Environment, ContentRoot, ApplicationName])) command.Options.Add(option);
        command.SetAction((parsed, cancel) => parsed.Guarded(() => Serve(parsed, capabilities, cancel)));
        return command;
    }

    private static async Task Serve(ParseResult parsed, Action<IServiceCollection> capabilities, CancellationToken cancel)
    {
        var settings = SettingOptions.Read(parsed);
        if (settings.Unprotected is { } url)
            throw new RefusedException($"{url} would carry passwords over the network for all to read. Serve https there, or let a proxy with TLS stand before a local address and say --behind-proxy.");
        await using var app = Instance.Build(settings, capabilities, parsed.GetValue(ContentRoot));
        await app.Prepare(cancel);
        var how = await HowToSignIn(app, cancel);
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var say = app.Services.GetRequiredService<TextWriter>();
            say.WriteLine($"Samhandling is at {string.Join(" and ", app.Urls)}");
            say.WriteLine(how);
        });
        try { await app.RunAsync(cancel); }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new RefusedException("Something else listens there already. Stop it, or choose another address with --urls.");
        }
    }

    /// <summary>The demo's password is told to this machine only.</summary>
    private static async Task<string> HowToSignIn(WebApplication app, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var demo = scope.ServiceProvider.GetRequiredService<Settings>() is { Demo: true, IsLoopback: true }
            ? await scope.ServiceProvider.GetRequiredService<Demo>().HowToSignIn(cancel)
            : null;
        return demo ?? "Let someone in with: user add EMAIL";
    }

    private static Option<string> OfHost(string name) => new(name) { Hidden = true };
}
