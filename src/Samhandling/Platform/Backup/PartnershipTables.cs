using System.Reflection;
using Samhandling.Platform.Audit;
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
        All = [.. all.Where(table => Is<Partnership>(table) || Is<Seat>(table) || IsOfTheDomain(table))];
        // No hash of a password, no second factor, no right to run the instance.
        Users = all.Single(Is<User>).With(nameof(User.Id), nameof(User.Name), nameof(User.Email));
        Partnership = All.Single(Is<Partnership>);
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
        table.Table.ForeignKeyConstraints.Where(key => key.PrincipalTable.EntityTypeMappings.First().TypeBase.ClrType == typeof(User)).SelectMany(key => key.Columns, (_, column) => column.Name).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Pointers(StoredTable table) =>
        UsersIn(table).Select(column => $"SELECT \"{column}\" FROM {table.Quoted} WHERE \"{SamhandlingDb.Owner}\" = @{Here}");

    private static bool Is<T>(StoredTable table) => table.Row.ClrType == typeof(T);

    // The event log and the jobs tell of the machine they stand on: the log is sealed with its key, and goes on anew in the other.
    private static bool IsOfTheDomain(StoredTable table) =>
        table.Row.FindDeclaredQueryFilter(SamhandlingDb.Owner) is not null && table.Row.ClrType.GetCustomAttribute<BookkeepingAttribute>() is null;
}
