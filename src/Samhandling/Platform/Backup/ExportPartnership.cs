using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Backup;

/// <summary>The operator writes one partnership into a file, for another instance to take in.</summary>
[Needs(Permission.RunInstance)]
public sealed class ExportPartnership(SamhandlingDb db)
{
    /// <exception cref="RefusedException">There is no such partnership, or the file is there already.</exception>
    public async Task<Manifest> Handle(string address, string file, CancellationToken cancel = default)
    {
        var partnership = await db.Partnerships.SingleOrDefaultAsync(p => p.Address == address, cancel) ?? throw new RefusedException($"There is no partnership at /{address}.");
        var manifest = Manifest.Of(db, partnership.Address);
        await SealedFile.Write(file, async zip =>
        {
            await using var session = await Session.Reading(db, cancel);
            var tables = new PartnershipTables(db);
            foreach (var table in tables.All.Prepend(tables.Users))
            {
                await using var entry = zip.Add(Filling.Entry(table));
                manifest.Tables[table.Name] = await table.Write(session, entry, cancel, tables.Of(table, partnership.Id));
            }
            manifest.Into(zip);
        }, cancel);
        return manifest;
    }
}
