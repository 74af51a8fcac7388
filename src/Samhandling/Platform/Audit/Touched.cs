using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Samhandling.Platform.Audit;

/// <summary>What one save does to one row, or to many of a kind.</summary>
internal sealed record Touched(string Kind, Guid? RowId, Change Change, int Count, byte[] Values, bool IsNameless)
{
    /// <summary>How many rows of a kind are told of one by one; an import of thousands is one entry.</summary>
    private const int OneByOne = 20;

    public static List<Touched> In(ChangeTracker tracker, byte[] key) =>
        [.. tracker.Entries().Where(IsTold).GroupBy(row => (row.Metadata.ClrType.Name, Of(row.State))).SelectMany(rows => Told(rows.Key.Name, rows.Key.Item2, [.. rows], key))];

    private static IEnumerable<Touched> Told(string kind, Change change, List<EntityEntry> rows, byte[] key) => rows.Count <= OneByOne
        ? rows.Select(row => new Touched(kind, SaysNoName(row) ? null : IdOf(row), change, 1, HashOf([row], key), SaysNoName(row)))
        : [new(kind, null, change, rows.Count, HashOf(rows, key), SaysNoName(rows[0]))];

    // Only what is said: who takes it away does so by name.
    private static bool SaysNoName(EntityEntry row) => row.State is EntityState.Added && row.Metadata.ClrType.GetCustomAttribute<NamelessAttribute>() is not null;

    private static bool IsTold(EntityEntry row) =>
        row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && row.Metadata.ClrType.GetCustomAttribute<BookkeepingAttribute>() is null;

    private static Change Of(EntityState state) => state switch
    {
        EntityState.Added => Change.Added,
        EntityState.Deleted => Change.Removed,
        _ => Change.Changed,
    };

    private static Guid? IdOf(EntityEntry row) => row.Metadata.FindPrimaryKey()!.Properties is [var id] ? row.Property(id.Name).CurrentValue as Guid? : null;

    // Under the key, since few values are so many that they could not be tried one after the other.
    private static byte[] HashOf(List<EntityEntry> rows, byte[] key)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var row in rows)
        {
            Put(hash, row.Metadata.ClrType.Name);
            foreach (var property in Properties(row.Properties, row.ComplexProperties).Where(p => row.State is not EntityState.Modified || p.IsModified || p.Metadata.IsPrimaryKey()))
            {
                Put(hash, property.Metadata.Name);
                Put(hash, row.State is EntityState.Deleted ? property.OriginalValue : property.CurrentValue);
            }
        }
        return hash.GetHashAndReset();
    }

    private static IEnumerable<PropertyEntry> Properties(IEnumerable<PropertyEntry> plain, IEnumerable<ComplexPropertyEntry> parts) =>
        plain.Concat(parts.SelectMany(part => Properties(part.Properties, part.ComplexProperties)));

    private static void Put(IncrementalHash hash, object? value)
    {
        var bytes = value as byte[] ?? (value is string text ? Encoding.UTF8.GetBytes(text) : JsonSerializer.SerializeToUtf8Bytes(value));
        hash.AppendData(BitConverter.GetBytes((long)bytes.Length));
        hash.AppendData(bytes);
    }
}
