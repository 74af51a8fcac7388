using System.CommandLine;
using Samhandling.Platform.Operation;

namespace Samhandling.Platform.Commands;

/// <summary>The command line. A command either needs the instance and builds it, or is pure and starts at once.</summary>
public static class CommandLine
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;

    /// <param name="args">What the visitor wrote after the program's name.</param>
    /// <param name="capabilities">Adds what each capability's module has.</param>
    /// <param name="commands">The capabilities' own commands.</param>
    /// <param name="terminal">Where output and errors go; the console unless something else is said.</param>
    public static async Task<int> Run(string[] args, Action<IServiceCollection> capabilities, IEnumerable<Command> commands, InvocationConfiguration? terminal = null)
    {
        // Who serves needs longer to stop than a command usually gets.
        terminal ??= new() { ProcessTerminationTimeout = OperationModule.Drain + TimeSpan.FromSeconds(5) };
        var parsed = Root(capabilities, commands).Parse(args);
        if (parsed.Errors.Count == 0) return await parsed.InvokeAsync(terminal);
        foreach (var error in parsed.Errors) await terminal.Error.WriteLineAsync(error.Message);
        await terminal.Error.WriteLineAsync("Try --help.");
        return WrongUsage;
    }

    public static RootCommand Root(Action<IServiceCollection> capabilities, IEnumerable<Command> commands)
    {
        var root = new RootCommand("Samhandling. Without a command it serves.").Serves(capabilities);
        foreach (var command in OfPlatform(capabilities).Concat(commands)) root.Subcommands.Add(command);
        return root;
    }

    private static IEnumerable<Command> OfPlatform(Action<IServiceCollection> capabilities) =>
    [
        ServeCommand.Of(capabilities),
        MigrateCommand.Of(capabilities),
        PartnershipCommand.Of(capabilities),
        UserCommand.Of(capabilities),
        DoctorCommand.Of(capabilities),
        .. BackupCommand.Of(capabilities),
        .. HouseMoveCommand.Of(capabilities),
        AuditCommand.Of(capabilities),
    ];
}
