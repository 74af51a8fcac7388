using System.CommandLine;
using Microsoft.Extensions.Logging.Console;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Commands;

/// <summary>A command says no, and why.</summary>
public sealed class RefusedException(string reason) : Exception(reason);

/// <summary>Commands that work on the instance. Who can run them sits at the machine, and so is its operator.</summary>
public static class InstanceCommands
{
    /// <summary>A command that gets the instance as it is, with the settings that the command line gives it. What it says can be read by another program: the log goes to the standard error.</summary>
    public static Command OnInstance(this Command command, Action<IServiceCollection> capabilities, Func<IServiceProvider, ParseResult, CancellationToken, Task> work)
    {
        foreach (var option in SettingOptions.ForTheInstance) command.Options.Add(option);
        command.SetAction((parsed, cancel) => parsed.Guarded(async () =>
        {
            await using var instance = Instance.Build(SettingOptions.Read(parsed), services => capabilities(services.Configure<ConsoleLoggerOptions>(log => log.LogToStandardErrorThreshold = LogLevel.Trace)));
            await using var scope = instance.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Visit>().Welcome(Visitor.AtTheMachine);
            await work(scope.ServiceProvider, parsed, cancel);
        }));
        return command;
    }

    /// <summary>As <see cref="OnInstance"/>, with a database that is up to date.</summary>
    public static Command OnMigrated(this Command command, Action<IServiceCollection> capabilities, Func<IServiceProvider, ParseResult, CancellationToken, Task> work) =>
        command.OnInstance(capabilities, async (services, parsed, cancel) =>
        {
            await services.GetRequiredService<Migrator>().Migrate(cancel);
            await work(services, parsed, cancel);
        });

    /// <summary>Runs the work and turns what it refuses into a sentence and an exit code.</summary>
    public static async Task<int> Guarded(this ParseResult parsed, Func<Task> work)
    {
        try
        {
            await work();
            return CommandLine.Done;
        }
        catch (Npgsql.NpgsqlException no)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"PostgreSQL does not answer as it should: {no.Message}");
        }
        catch (Exception no) when (no is RefusedException or UnauthorizedAccessException or IOException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(no.Message);
        }
        return CommandLine.Refused;
    }

    public static Task Say(this ParseResult parsed, string sentence) => parsed.InvocationConfiguration.Output.WriteLineAsync(sentence);

    public static T Agreed<T>(this Result<T> answer) => answer.Try(out var value, out var refusal) ? value : throw new RefusedException(refusal.Reason);
}
