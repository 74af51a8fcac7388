using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samhandling.Platform.Data;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.PersonalData;

public sealed class InventoryTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public void Every_column_that_can_tell_of_a_person_stands_in_the_inventory_with_its_purpose_and_what_erases_it()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "personal-data.csv")).Skip(1).Select(line => line.Split(';')).ToList();
        var columns = _house.Db.Model.GetEntityTypes().Where(t => t.FindDeclaredQueryFilter(SamhandlingDb.Owner) is not null).SelectMany(table => Columns(table).Select(column => $"{table.GetTableName()}.{column}"));

        Assert.Equal(columns.Order(StringComparer.Ordinal), rows.Select(row => $"{row[0]}.{row[1]}").Order(StringComparer.Ordinal));
        Assert.All(rows, row =>
        {
            Assert.Equal(5, row.Length);
            Assert.True(row[2] is "yes" or "no");
            Assert.True(row[2] == "no" || (row[3].Length > 0 && row[4].Length > 0), $"{row[0]}.{row[1]} is personal and has no purpose or no erasure.");
        });
    }

    public void Dispose() => _house.Dispose();

    /// <summary>Texts, dates and bytes: numbers and words of a fixed list tell of nobody by themselves.</summary>
    private static IEnumerable<string> Columns(IEntityType table) =>
        table.GetProperties().Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) is var type && (type == typeof(string) || type == typeof(byte[]) || type == typeof(DateOnly) || type == typeof(DateTime))).Select(p => p.Name);
}
