using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Undoing;

/// <summary>The values of a row, whatever its table is.</summary>
internal static class RowValues
{
    public static Dictionary<string, JsonElement> Before(EntityEntry row) => Of(row, property => row.OriginalValues[property]);

    /// <summary>How often it was changed is no part of it: undone, a row is as it was, and was changed once more.</summary>
    public static string HashNow(EntityEntry row)
    {
        var values = Of(row, property => row.CurrentValues[property]).Where(v => row.Metadata.FindProperty(v.Key) is { IsConcurrencyToken: false }).OrderBy(v => v.Key, StringComparer.Ordinal).ToList();
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(values))));
    }

    public static void GoBack(EntityEntry row, Dictionary<string, JsonElement> before)
    {
        foreach (var property in Own(row).Where(p => !p.IsPrimaryKey()))
            row.CurrentValues[property] = property.IsConcurrencyToken ? (int)row.CurrentValues[property]! + 1 : Value(property, before);
    }

    /// <summary>Makes the row that was, to be added again.</summary>
    public static void Restore(SamhandlingDb db, IEntityType table, Dictionary<string, JsonElement> before)
    {
        // No constructor is asked: the row is filled with what it was, field by field.
        var row = db.Entry(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(table.ClrType));
        foreach (var property in Own(row)) row.CurrentValues[property] = Value(property, before);
        row.State = Microsoft.EntityFrameworkCore.EntityState.Added;
    }

    private static Dictionary<string, JsonElement> Of(EntityEntry row, Func<IProperty, object?> value) =>
        Own(row).ToDictionary(p => p.Name, p => JsonSerializer.SerializeToElement(Kept(value(p)), p.ClrType), StringComparer.Ordinal);

    // A database keeps moments less finely than the program.
    private static object? Kept(object? value) => value is DateTime moment ? new DateTime(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMillisecond), moment.Kind) : value;

    private static object? Value(IProperty property, Dictionary<string, JsonElement> values) => values.TryGetValue(property.Name, out var value) ? value.Deserialize(property.ClrType) : null;

    private static IEnumerable<IProperty> Own(EntityEntry row) => row.Metadata.GetProperties().Where(p => !p.Name.Equals(SamhandlingDb.Owner, StringComparison.Ordinal));
}
