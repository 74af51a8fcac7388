using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Backup;

/// <summary>The operator writes the whole instance, as it is at one moment, into one file. Nobody has to wait for it.</summary>
[Needs(Permission.RunInstance)]
public sealed class TakeBackup(SamhandlingDb db, Settings settings, TimeProvider clock)
{
    /// <summary>Where backups lie when nobody says otherwise.</summary>
    public string UsualFile => Path.Combine(settings.Folder, "backups", $"samhandling-{clock.GetUtcNow():yyyy-MM-dd-HHmmss}.zip");

    /// <exception cref="RefusedException">The file is there already, or the database is not of this version.</exception>
    public async Task<Manifest> Handle(string file, CancellationToken cancel = default)
    {
        var manifest = await Write(file, cancel);
        LastBackup.Note(settings, clock.GetUtcNow(), file);
        return manifest;
    }

    /// <summary>As <see cref="Handle"/>, for a file that is not kept.</summary>
    public async Task<Manifest> Write(string file, CancellationToken cancel)
    {
        if (!await Health.IsReady(db, cancel)) throw new RefusedException("The database is not there, or of another version of Samhandling. Run doctor, or take the backup with that version.");
        var manifest = Manifest.Of(db);
        await SealedFile.Write(file, async zip =>
        {
            await using var session = await Session.Reading(db, cancel);
            foreach (var table in StoredTable.All(db))
            {
                await using var entry = zip.Add(Filling.Entry(table));
                manifest.Tables[table.Name] = await table.Write(session, entry, cancel);
            }
            foreach (var key in KeyFile.Of(settings)) await key.Into(zip, cancel);
            manifest.Into(zip);
        }, cancel);
        return manifest;
    }
}
