using System.CommandLine;
using System.IO.Compression;
using Samhandling.Platform.Backup;
using Samhandling.Platform.Privacy;

namespace Samhandling.Platform.Commands;

/// <summary>Backups: taking, looking at and restoring them, and moving an instance by one.</summary>
public static class BackupCommand
{
    private static readonly Argument<string?> To = new("FILE") { Description = "Where to write it; otherwise a new file in backups/ of the data folder.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Argument<string> From = new("FILE") { Description = "A backup." };
    private static readonly Option<FileInfo> Erased = new Option<FileInfo>("--erased") { Description = $"The list of who was erased since: {ErasureList.Name} of the data folder that was lost or left.", HelpName = "FILE" }.AcceptExistingOnly();
    private static readonly Option<string> Place = new("--to") { Description = "Where to: a connection string of PostgreSQL, or a folder for SQLite. It must hold nothing yet.", HelpName = "PLACE", Required = true };

    public static IEnumerable<Command> Of(Action<IServiceCollection> capabilities) =>
    [
        new Command("backup", "Write the whole instance into one file, while it serves.") { To, Verify() }.OnInstance(capabilities, Take),
        new Command("restore", "Put a backup into an instance that holds nothing yet.") { From, Erased }.OnInstance(capabilities, Restore),
        new Command("move", "Copy the instance to another database, of the same or the other kind. Stop it first: what is written meanwhile does not come along.") { Place }.OnInstance(capabilities, Move),
    ];

    private static Command Verify()
    {
        var verify = new Command("verify", "Look whether a backup is whole.") { From };
        verify.SetAction((parsed, cancel) => parsed.Guarded(async () =>
        {
            await using var file = await SealedFile.Open(parsed.GetValue(From)!, cancel);
            await parsed.Tell("It is whole", Manifest.In(file));
        }));
        return verify;
    }

    private static async Task Take(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var backup = services.GetRequiredService<TakeBackup>();
        var file = parsed.GetValue(To) ?? backup.UsualFile;
        await parsed.Tell(file, await backup.Handle(file, cancel));
    }

    private static async Task Restore(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var restore = services.GetRequiredService<RestoreBackup>();
        // The list first: if the machine stops between, the next start goes by it.
        if (parsed.GetValue(Erased) is { } list) await services.GetRequiredService<ErasureList>().TakeOver(list.FullName, cancel);
        await parsed.Tell("It is restored", await restore.Handle(parsed.GetValue(From)!, cancel));
        foreach (var sentence in await services.DoAtStart(cancel)) await parsed.Say(sentence);
    }

    private static async Task Move(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var to = parsed.GetValue(Place)!;
        await parsed.Tell("It is moved", await services.GetRequiredService<MoveInstance>().Handle(to, cancel));
        await parsed.Say(MoveInstance.IsConnection(to)
            ? "Start it there with SAMHANDLING_DATABASE set to that connection. The old database is as it was."
            : $"Start it there with --data {to} and SAMHANDLING_DATABASE unset. The old database is as it was.");
    }

    public static Task Tell(this ParseResult parsed, string what, Manifest manifest) =>
        parsed.Say($"{what}: {manifest.Tables.Count} tables, {manifest.Rows} rows, by Samhandling {manifest.Version}.");
}
