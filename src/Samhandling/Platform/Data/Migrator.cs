using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;

namespace Samhandling.Platform.Data;

/// <summary>Brings the database up to this version of Samhandling, one process at a time.</summary>
public sealed partial class Migrator(SamhandlingDb db, Settings settings, ILogger<Migrator> log)
{
    // Any number will do, as long as nothing else on the server locks it.
    private const long PostgresLock = 0x53414D48;

    /// <returns>How many migrations were made.</returns>
    /// <exception cref="RefusedException">The database is of another version than this, and was left as it is.</exception>
    public async Task<int> Migrate(CancellationToken cancel = default)
    {
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (db.Database.IsSqlite())
        {
            Directory.CreateDirectory(settings.Folder);
            await using var alone = await Alone(cancel);
            return await MigrateAlone(creator, cancel);
        }
        if (!await creator.ExistsAsync(cancel)) await Create(creator, cancel);
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({PostgresLock})", cancel);
            return await MigrateAlone(creator, cancel);
        }
        finally
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({PostgresLock})", CancellationToken.None);
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<int> MigrateAlone(IRelationalDatabaseCreator creator, CancellationToken cancel)
    {
        var exists = await creator.ExistsAsync(cancel);
        if (exists && await db.UnknownMigration(cancel) is { } unknown)
            throw new RefusedException($"The database was made by another version of Samhandling: it has {unknown}, which this one does not know. Nothing was changed. Start the newer version, or restore a backup from before it.");
        var pending = exists ? (await db.Database.GetPendingMigrationsAsync(cancel)).Count() : db.Database.GetMigrations().Count();
        if (pending > 0)
        {
            if (exists && db.Database.IsSqlite()) await ClearStaleLock(cancel);
            await db.Database.MigrateAsync(cancel);
        }
        await db.GuardAudit(cancel);
        return pending;
    }

    // Another instance may make it at the same moment, also one that was killed while the server went on.
    private static async Task Create(IRelationalDatabaseCreator creator, CancellationToken cancel)
    {
        try { await creator.CreateAsync(cancel); }
        catch (PostgresException)
        {
            if (!await creator.ExistsAsync(cancel)) throw;
        }
    }

    // On SQLite EF takes its lock as a row, which a process that is killed leaves behind, and the next one would wait for ever
    // (github.com/dotnet/efcore/issues/38958). We alone are here, so a row that is there has no owner.
    private async Task ClearStaleLock(CancellationToken cancel)
    {
        const string Table = "__EFMigrationsLock";
        if (await db.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = {Table}").SingleAsync(cancel) == 0) return;
        if (await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancel) > 0) ClearedStaleLock();
    }

    private async Task<FileStream> Alone(CancellationToken cancel)
    {
        var file = Path.Combine(settings.Folder, "migrating.lock");
        while (true)
        {
            try { return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); }
            catch (IOException) when (File.Exists(file)) { await Task.Delay(100, cancel); }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An earlier migration was cut off; its lock is cleared.")]
    private partial void ClearedStaleLock();
}
