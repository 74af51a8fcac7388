using Microsoft.EntityFrameworkCore.Metadata;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Backup;

/// <summary>The rows that move house with a partnership: itself, its seats, all of the domain, and of the users that these rows name no more than who they are.</summary>
internal sealed class PartnershipTables
{
    private const string Here = "here";

    public PartnershipTables(SamhandlingDb db)
    {
        var all = StoredTable.All(db);
        All = [.. all.Where(table => Is<Partnership>(table.Table) || Is<Seat>(table.Table) || IsWalled(table.Table))];
        // No hash of a password, no second factor, no right to run the instance.
        Users = all.Single(table => Is<User>(table.Table)).With(nameof(User.Id), nameof(User.Name), nameof(User.Email));
        Partnership = All.Single(table => Is<Partnership>(table.Table));
    }

    public IReadOnlyList<StoredTable> All { get; }

    public StoredTable Users { get; }

    public StoredTable Partnership { get; }

    public Condition Of(StoredTable table, Guid partnership) => new(
        table == Partnership ? $"WHERE \"{nameof(Platform.Partnership.Id)}\" = @{Here}"
        : table == Users ? $"WHERE \"{nameof(User.Id)}\" IN ({string.Join(" UNION ", All.SelectMany(Pointers))})"
        : $"WHERE \"{SamhandlingDb.Owner}\" = @{Here}", [(Here, partnership)]);

    /// <summary>The columns of a table that name users.</summary>
    public static IReadOnlySet<string> UsersIn(StoredTable table) =>
        table.Table.ForeignKeyConstraints.Where(key => Is<User>(key.PrincipalTable)).SelectMany(key => key.Columns, (_, column) => column.Name).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Pointers(StoredTable table) =>
        UsersIn(table).Select(column => $"SELECT \"{column}\" FROM {table.Quoted} WHERE \"{SamhandlingDb.Owner}\" = @{Here}");

    private static bool Is<T>(ITable table) => RowOf(table).ClrType == typeof(T);

    private static bool IsWalled(ITable table) => RowOf(table).FindDeclaredQueryFilter(SamhandlingDb.Owner) is not null;

    private static IEntityType RowOf(ITable table) => (IEntityType)table.EntityTypeMappings.First().TypeBase;
}
