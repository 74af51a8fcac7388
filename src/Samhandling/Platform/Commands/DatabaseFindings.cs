using System.Xml.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Backup;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Commands;

/// <summary>What the doctor finds in the database, and says of its backups.</summary>
internal sealed class DatabaseFindings(SamhandlingDb db, Settings settings, DateTimeOffset now)
{
    private static readonly TimeSpan LongestWithoutBackup = TimeSpan.FromDays(8);
    private static readonly TimeSpan LargestDifference = TimeSpan.FromSeconds(30);

    private string Name => settings.Postgres is null ? settings.SqliteFile : "PostgreSQL";

    public async Task<IReadOnlyList<Finding>> All(CancellationToken cancel)
    {
        if (settings.Postgres is null && !File.Exists(settings.SqliteFile)) return [new(true, $"Database: {Name} is not there yet; it is made at the first start.")];
        try
        {
            var reached = await Reached(cancel);
            if (!reached.IsWell) return [reached];
            return [reached, settings.Postgres is null ? await Sound(cancel) : await SameTime(cancel), await Keys(cancel), await Backed(cancel)];
        }
        catch (SqliteException damage) { return [Damaged(damage.Message)]; }
    }

    private async Task<Finding> Reached(CancellationToken cancel)
    {
        if (!await db.Database.CanConnectAsync(cancel)) return new(false, $"Database: {Name} does not answer. Is it running, and is SAMHANDLING_DATABASE right?");
        if (await db.UnknownMigration(cancel) is { } unknown) return new(false, $"Database: {Name} is of another version of Samhandling, which made {unknown}. Run that version.");
        return await Health.IsReady(db, cancel) ? new(true, $"Database: {Name} answers and is up to date.") : new(false, $"Database: {Name} is of an earlier version. Run migrate.");
    }

    private async Task<Finding> Sound(CancellationToken cancel)
    {
        var said = await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check UNION ALL SELECT 'a row of ' || \"table\" || ' points at nothing' FROM pragma_foreign_key_check").ToListAsync(cancel);
        return said is ["ok"] ? new(true, "Database: the file is sound.") : Damaged(string.Join("; ", said.Where(line => line is not "ok").Take(5)));
    }

    private static Finding Damaged(string how) =>
        new(false, $"Database: the file is damaged ({how}). Stop the instance, keep the file, and restore the last backup into a new folder.");

    private async Task<Finding> SameTime(CancellationToken cancel)
    {
        var there = await db.Database.SqlQuery<DateTime>($"SELECT clock_timestamp() AS \"Value\"").SingleAsync(cancel);
        var apart = (now.UtcDateTime - there).Duration();
        return apart <= LargestDifference ? new(true, "Database: its clock and this machine’s agree.")
            : new(false, FormattableString.Invariant($"Database: its clock and this machine’s are {apart.TotalSeconds:0} seconds apart. Keep both by NTP."));
    }

    private async Task<Finding> Keys(CancellationToken cancel)
    {
        var keys = await db.Set<ProtectionKey>().AsNoTracking().Select(key => key.Xml).ToListAsync(cancel);
        return keys.All(IsKey) ? new(true, keys.Count == 0 ? "Keys: made at the first start." : $"Keys: {keys.Count}, in the database.")
            : new(false, "Keys: one in the table ProtectionKey cannot be read, so nothing may be signed by it. Delete that row; who was signed in signs in again.");
    }

    private async Task<Finding> Backed(CancellationToken cancel)
    {
        if (LastBackup.On(settings) is { } last)
            return now - last <= LongestWithoutBackup ? new(true, FormattableString.Invariant($"Backup: the last from this machine is of {last:u}."))
                : new(false, FormattableString.Invariant($"Backup: the last from this machine is of {last:u}, {(now - last).Days} days ago. Run backup, and let a timer do it each night."));
        return await db.Partnerships.AllAsync(partnership => partnership.Address == Demo.Address, cancel) ? new(true, "Backup: nothing here to lose yet.")
            : new(false, "Backup: none was taken from this machine. Run backup, and let a timer do it each night.");
    }

    private static bool IsKey(string xml)
    {
        try { return XElement.Parse(xml).Name.LocalName is "key" or "revocation"; }
        catch (System.Xml.XmlException) { return false; }
    }
}
