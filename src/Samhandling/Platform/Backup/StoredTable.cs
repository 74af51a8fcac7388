using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Backup;

/// <summary>How many rows of a table were written, and the hash of their bytes.</summary>
public sealed record TableSum(long Rows, string Sha256);

/// <summary>Another value than that which is stored, for a column; as when users have other keys elsewhere.</summary>
internal delegate object? Exchange(StoredColumn column, object? value);

/// <summary>A table of the database, written and read as one line of JSON for each row, in the order of the key.</summary>
internal sealed class StoredTable(ITable table, IEnumerable<IColumn> columns)
{
    private readonly IReadOnlyList<StoredColumn> _columns = [.. columns.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => new StoredColumn(c))];
    private readonly IReadOnlyList<StoredColumn> _key = [.. table.PrimaryKey!.Columns.Select(c => new StoredColumn(c))];

    public ITable Table => table;

    public IEntityType Row => (IEntityType)table.EntityTypeMappings.First().TypeBase;

    public string Name => table.Name;

    public string Quoted => $"\"{table.Name}\"";

    /// <summary>All tables, each after those it points at.</summary>
    public static IReadOnlyList<StoredTable> All(SamhandlingDb db)
    {
        var ordered = new List<ITable>();
        var seen = new HashSet<ITable>();
        foreach (var table in db.Model.GetRelationalModel().Tables.OrderBy(t => t.Name, StringComparer.Ordinal)) Add(table);
        return [.. ordered.Select(table => new StoredTable(table, table.Columns))];

        void Add(ITable table)
        {
            if (!seen.Add(table)) return;
            foreach (var there in table.ForeignKeyConstraints.Select(key => key.PrincipalTable).OrderBy(t => t.Name, StringComparer.Ordinal)) Add((ITable)there);
            ordered.Add(table);
        }
    }

    /// <summary>The table with these columns alone.</summary>
    public StoredTable With(params IEnumerable<string> names) => new(table, table.Columns.Where(column => names.Contains(column.Name, StringComparer.Ordinal)));

    public async Task<TableSum> Write(Session session, Stream to, CancellationToken cancel, Condition? only = null, Exchange? exchange = null)
    {
        await using var select = session.Command($"SELECT {string.Join(", ", _columns.Select(c => c.Quoted))} FROM {Quoted} {only?.Where} ORDER BY {string.Join(", ", _key.Select(c => c.Sorted(session.IsPostgres)))}", only?.Values ?? []);
        await using var row = await select.ExecuteReaderAsync(cancel);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(line, StoredColumn.Plain);
        long rows = 0;
        for (; await row.ReadAsync(cancel); rows++)
        {
            json.WriteStartObject();
            foreach (var (i, column) in _columns.Index())
            {
                json.WritePropertyName(column.Name);
                var value = column.Read(row, i);
                Writing.Write(json, exchange is null ? value : exchange(column, value));
            }
            json.WriteEndObject();
            await json.FlushAsync(cancel);
            line.Write("\n"u8);
            hash.AppendData(line.WrittenSpan);
            await to.WriteAsync(line.WrittenMemory, cancel);
            line.ResetWrittenCount();
            json.Reset();
        }
        return new(rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Adds the rows that the lines tell of.</summary>
    public async Task Fill(Session session, Stream lines, CancellationToken cancel, Exchange? exchange = null)
    {
        await using var insert = session.Command($"INSERT INTO {Quoted} ({string.Join(", ", _columns.Select(c => c.Quoted))}) VALUES ({string.Join(", ", _columns.Select((c, i) => c.Placeholder(i)))})");
        var parameters = _columns.Select((column, i) => column.Parameter(insert, i)).ToList();
        foreach (var parameter in parameters) insert.Parameters.Add(parameter);
        await insert.PrepareAsync(cancel);
        await foreach (var row in Rows(lines, cancel))
        {
            foreach (var (column, parameter) in _columns.Zip(parameters))
            {
                var value = column.Parse(row.GetProperty(column.Name));
                parameter.Value = column.ForDatabase(exchange is null ? value : exchange(column, value), session.IsPostgres);
            }
            await insert.ExecuteNonQueryAsync(cancel);
        }
        // On PostgreSQL a counter does not see what was given; SQLite looks at the rows.
        foreach (var number in _key.Where(column => session.IsPostgres && column.IsNumber))
            await session.Do($"SELECT setval(pg_get_serial_sequence('{Quoted}', '{number.Name}'), max({number.Quoted})) FROM {Quoted} HAVING max({number.Quoted}) IS NOT NULL", cancel);
    }

    public static async IAsyncEnumerable<JsonElement> Rows(Stream lines, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        using var text = new StreamReader(lines);
        while (await text.ReadLineAsync(cancel) is { } line) yield return JsonElement.Parse(line);
    }
}

/// <summary>Which rows of a table are meant.</summary>
internal sealed record Condition(string Where, params IReadOnlyList<(string Name, object Value)> Values);
