using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Undoing;

/// <summary>A row that points at another.</summary>
public sealed record Reference(EntityEntry Row, IProperty Property);

/// <summary>Finds what points at a row, in whatever table: later capabilities point at persons and organisations, and Actors knows none of them.</summary>
public sealed class References(SamhandlingDb db)
{
    // The table is known only by the model, and a set must be asked by its type.
    private static readonly MethodInfo s_read = typeof(References).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo s_load = typeof(References).GetMethod(nameof(LoadRows), BindingFlags.NonPublic | BindingFlags.Static)!;

    public async Task<IReadOnlyList<Reference>> To(IEntityType table, IReadOnlyCollection<Guid> ids, CancellationToken cancel = default)
    {
        var found = new List<Reference>();
        foreach (var pointer in table.GetReferencingForeignKeys().Select(key => key.Properties[^1]))
        {
            var rows = await (Task<List<object>>)s_read.MakeGenericMethod(pointer.DeclaringType.ClrType).Invoke(null, [db, pointer.Name, pointer.IsNullable, ids.ToList(), cancel])!;
            found.AddRange(rows.Select(row => new Reference(db.Entry(row), pointer)));
        }
        return found;
    }

    /// <summary>Reads these rows in one statement, so that each is at hand.</summary>
    public async Task<IReadOnlyDictionary<Guid, EntityEntry>> Load(IEntityType table, IReadOnlyCollection<Guid> ids, CancellationToken cancel = default)
    {
        var rows = await (Task<List<object>>)s_load.MakeGenericMethod(table.ClrType).Invoke(null, [db, ids.ToList(), cancel])!;
        return rows.Select(db.Entry).ToDictionary(row => (Guid)row.CurrentValues["Id"]!);
    }

    private static async Task<List<object>> Read<T>(SamhandlingDb db, string pointer, bool mayBeNull, List<Guid> ids, CancellationToken cancel) where T : class =>
        [.. await (mayBeNull
            ? db.Set<T>().Where(row => EF.Property<Guid?>(row, pointer) != null && ids.Contains(EF.Property<Guid?>(row, pointer)!.Value))
            : db.Set<T>().Where(row => ids.Contains(EF.Property<Guid>(row, pointer)))).ToListAsync(cancel)];

    private static async Task<List<object>> LoadRows<T>(SamhandlingDb db, List<Guid> ids, CancellationToken cancel) where T : class =>
        [.. await db.Set<T>().Where(row => ids.Contains(EF.Property<Guid>(row, "Id"))).ToListAsync(cancel)];
}
