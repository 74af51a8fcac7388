using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Backup;

/// <summary>The operator puts a copy of the instance into the other kind of database, or into another of the same kind.</summary>
[Needs(Permission.RunInstance)]
public sealed class MoveInstance(TakeBackup backup, Settings settings, Visit visit, ILogger<Migrator> log)
{
    /// <param name="to">A connection to PostgreSQL, or a folder for SQLite.</param>
    /// <param name="cancel">Leaves the new place as it was.</param>
    /// <exception cref="RefusedException">There is something in the new place already.</exception>
    public async Task<Manifest> Handle(string to, CancellationToken cancel = default)
    {
        var there = IsConnection(to) ? settings with { Postgres = to } : settings with { Postgres = null, Folder = to };
        var file = Path.Combine(settings.Folder, $"moving-{Guid.CreateVersion7()}.zip");
        await using SamhandlingDb db = there.Postgres is null
            ? new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={there.SqliteFile}").Options, visit)
            : new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(there.Postgres).Options, visit);
        try
        {
            await backup.Write(file, cancel);
            return await new RestoreBackup(db, there, new Migrator(db, there, log)).Handle(file, cancel);
        }
        finally { File.Delete(file); }
    }

    public static bool IsConnection(string to) => to.Contains('=', StringComparison.Ordinal);
}
