using System.IO.Compression;
using System.Text.Json;
using Samhandling.Platform.Commands;

namespace Samhandling.Platform.Backup;

/// <summary>Puts the tables of a file into the database, and looks afterwards whether what lies there is what was in the file.</summary>
internal sealed class Filling(Session session, IReadOnlyList<StoredTable> tables)
{
    public async Task Fill(ZipArchive file, CancellationToken cancel, Func<StoredTable, Exchange?>? exchange = null)
    {
        var early = EarlyKeys();
        foreach (var (table, key) in early) await session.Do($"ALTER TABLE {table.Quoted} ALTER CONSTRAINT \"{key}\" DEFERRABLE INITIALLY DEFERRED", cancel);
        try
        {
            foreach (var table in tables)
            {
                await using var lines = EntryOf(file, table);
                await table.Fill(session, lines, cancel, exchange?.Invoke(table));
            }
        }
        catch (Exception odd) when (odd is JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            throw new RefusedException($"The file does not hold what this version reads: {odd.Message}");
        }
        if (early.Count > 0) await session.Do("SET CONSTRAINTS ALL IMMEDIATE", cancel);
        foreach (var (table, key) in early) await session.Do($"ALTER TABLE {table.Quoted} ALTER CONSTRAINT \"{key}\" NOT DEFERRABLE", cancel);
        // By itself it counts its rows some minutes later: until then pages that take a tenth of a second take several.
        if (session.IsPostgres) await session.Do($"ANALYZE {string.Join(", ", tables.Select(table => table.Quoted))}", cancel);
    }

    /// <exception cref="RefusedException">The database holds something else than the manifest says.</exception>
    public async Task Compare(Manifest manifest, CancellationToken cancel, Func<StoredTable, Condition?>? only = null, Func<StoredTable, Exchange?>? exchange = null)
    {
        foreach (var table in tables)
        {
            var sum = await table.Write(session, Stream.Null, cancel, only?.Invoke(table), exchange?.Invoke(table));
            if (sum != manifest.Tables[table.Name])
                throw new RefusedException($"{table.Name} came out otherwise than it stands in the file ({sum.Rows} rows of {manifest.Tables[table.Name].Rows}). Nothing was kept.");
        }
    }

    public static Stream EntryOf(ZipArchive file, StoredTable table) => file.GetEntry(Entry(table))?.Open()
        ?? throw new RefusedException($"The file has no {table.Name}: it is of another version of Samhandling. Read it in with that one.");

    public static string Entry(StoredTable table) => $"tables/{table.Name}.jsonl";

    /// <summary>Keys by which a row may point at one that comes later: PostgreSQL looks at the row's end unless told to wait.</summary>
    private List<(StoredTable Table, string Key)> EarlyKeys()
    {
        if (!session.IsPostgres) return [];
        var place = tables.Index().ToDictionary(table => table.Item.Table, table => table.Index);
        return [.. tables.SelectMany(table => table.Table.ForeignKeyConstraints, (table, key) => (table, key))
            .Where(pair => place.TryGetValue(pair.key.PrincipalTable, out var there) && there >= place[pair.table.Table]).Select(pair => (pair.table, pair.key.Name))];
    }
}
