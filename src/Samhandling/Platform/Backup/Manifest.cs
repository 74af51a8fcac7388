using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Backup;

/// <summary>What a backup says of itself. It tells no time: the same data give the same file.</summary>
public sealed record Manifest
{
    private const string Entry = "manifest.json";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    public required string Version { get; init; }

    /// <summary>The changes the database has seen, without the time of their making, which differs between the two databases.</summary>
    public required IReadOnlyList<string> Migrations { get; init; }

    /// <summary>The address of the partnership, when the file holds one and not the instance.</summary>
    public string? Partnership { get; init; }

    public SortedDictionary<string, TableSum> Tables { get; init; } = new(StringComparer.Ordinal);

    public long Rows => Tables.Values.Sum(table => table.Rows);

    /// <summary>As this program would write it now, without tables yet.</summary>
    public static Manifest Of(SamhandlingDb db, string? partnership = null) => new()
    {
        Version = typeof(Manifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
        Migrations = [.. db.Database.GetMigrations().Select(name => name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..])],
        Partnership = partnership,
    };

    public static Manifest In(ZipArchive file)
    {
        using var text = file.GetEntry(Entry)?.Open() ?? throw new RefusedException("This is no backup of Samhandling: it has no manifest.");
        return JsonSerializer.Deserialize<Manifest>(text, Readable)!;
    }

    public void Into(ZipArchive file)
    {
        using var text = file.Add(Entry);
        JsonSerializer.Serialize(text, this, Readable);
    }

    /// <exception cref="RefusedException">The file is of another version than this program.</exception>
    public void MustFit(SamhandlingDb db)
    {
        var ours = Of(db);
        if (!Migrations.SequenceEqual(ours.Migrations, StringComparer.Ordinal))
            throw new RefusedException($"The file was written by Samhandling {Version}, whose database is another than that of {ours.Version}. Read it in with {Version}, then change to {ours.Version}.");
    }
}
