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

    /// <summary>Lets a command serve. What a test host says is understood too, and told to nobody; only that it be development is not heeded.</summary>
    public static T Serves<T>(this T command, Action<IServiceCollection> capabilities) where T : Command
    {
        foreach (var option in SettingOptions.ForServing.Concat([Environment, ContentRoot, ApplicationName])) command.Options.Add(option);
        command.SetAction((parsed, cancel) => InstanceCommands.Guarded(() => Serve(parsed, capabilities, cancel)));
        return command;
    }

    private static async Task Serve(ParseResult parsed, Action<IServiceCollection> capabilities, CancellationToken cancel)
    {
        await using var app = Instance.Build(SettingOptions.Read(parsed), capabilities, Host(parsed));
        await app.Prepare(cancel);
        try { await app.StartAsync(cancel); }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new RefusedException("Something else listens there already. Stop it, or choose another address with --urls.");
        }
        await Announce(app, cancel);
        await app.WaitForShutdownAsync(cancel);
    }

    private static WebApplicationOptions Host(ParseResult parsed) => new()
    {
        ContentRootPath = parsed.GetValue(ContentRoot) ?? AppContext.BaseDirectory,
        ApplicationName = parsed.GetValue(ApplicationName),
    };

    /// <summary>Says where to go and how to get in. The demo's password is told to this machine only.</summary>
    private static async Task Announce(WebApplication app, CancellationToken cancel)
    {
        var say = app.Services.GetRequiredService<TextWriter>();
        await say.WriteLineAsync($"Samhandling is at {string.Join(" and ", app.Urls)}");
        await using var scope = app.Services.CreateAsyncScope();
        if (scope.ServiceProvider.GetRequiredService<Settings>() is not { Demo: true, IsLoopback: true }) return;
        if (await scope.ServiceProvider.GetRequiredService<Demo>().HowToSignIn(cancel) is { } how) await say.WriteLineAsync(how);
    }

    private static Option<string> OfHost(string name) => new(name) { Hidden = true };
}
