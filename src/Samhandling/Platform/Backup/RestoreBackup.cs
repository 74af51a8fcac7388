using System.IO.Compression;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;

namespace Samhandling.Platform.Backup;

/// <summary>The operator puts a backup into an instance that holds nothing yet: all of it or nothing.</summary>
[Needs(Permission.RunInstance)]
public sealed class RestoreBackup(SamhandlingDb db, Settings settings, Migrator migrator)
{
    private static readonly Type[] MadeByTheStart = [typeof(ProtectionKey), typeof(RecurringRun)];

    /// <exception cref="RefusedException">The file is not whole, or of another version, or the instance holds something already.</exception>
    public async Task<Manifest> Handle(string file, CancellationToken cancel = default)
    {
        await using var zip = await SealedFile.Open(file, cancel);
        var manifest = Manifest.In(zip);
        if (manifest.Partnership is { } partnership) throw new RefusedException($"{file} holds one partnership, {partnership}, and not an instance. Use import.");
        manifest.MustFit(db);
        await migrator.Migrate(cancel);
        await Fill(zip, manifest, cancel);
        return manifest;
    }

    private async Task Fill(ZipArchive zip, Manifest manifest, CancellationToken cancel)
    {
        await using var session = await Session.Changing(db, cancel);
        var tables = StoredTable.All(db);
        foreach (var table in tables.Where(table => MadeByTheStart.Contains(table.Row.ClrType))) await session.Do($"DELETE FROM {table.Quoted}", cancel);
        foreach (var table in tables) await MustBeEmpty(session, table, cancel);
        var filling = new Filling(session, tables);
        await filling.Fill(zip, cancel);
        await filling.Compare(manifest, cancel);
        await session.Commit(cancel);
        await KeyFile.Restore(zip, settings, cancel);
    }

    private static async Task MustBeEmpty(Session session, StoredTable table, CancellationToken cancel)
    {
        await using var one = session.Command($"SELECT 1 FROM {table.Quoted} LIMIT 1");
        if (await one.ExecuteScalarAsync(cancel) is not null)
            throw new RefusedException($"This instance is not empty: {table.Name} has rows. Nothing was changed. Restore into a new folder with --data, or into a new database.");
    }
}
