using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;
using Samhandling.Studies.AnswerResults;

namespace Samhandling.Tests.Platform;

/// <summary>All that a database holds, of whatever tables there are.</summary>
public static class Contents
{
    public const string Canary = "canary-of-another";

    /// <summary>What comes by visiting alone.</summary>
    private static readonly Type[] OfVisits = [typeof(ProtectionKey), typeof(Session), typeof(Tally), typeof(FetchedAnswers)];

    /// <summary>A hash over every row but those that come by visiting alone: equal when nothing was changed.</summary>
    /// <param name="house">Where.</param>
    /// <param name="events">Also what is written down of every change, such as the event log and how often a row was changed.</param>
    public static string Hash(House house, bool events = true)
    {
        var all = new StringBuilder();
        var connection = house.Db.Database.GetDbConnection();
        house.Db.Database.OpenConnection();
        var counts = house.Db.Model.GetEntityTypes().SelectMany(t => t.GetProperties().Where(p => !events && p.IsConcurrencyToken && p.ClrType == typeof(int)).Select(p => (t.GetTableName(), p.GetColumnName()))).ToHashSet();
        foreach (var table in house.Db.Model.GetEntityTypes().Where(t => !OfVisits.Contains(t.ClrType) && (events || !t.ClrType.IsDefined(typeof(BookkeepingAttribute), false))).Select(t => t.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            using var reader = command.ExecuteReader();
            var rows = new List<string>();
            while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Where(i => !counts.Contains((table, reader.GetName(i)))).Select(i => Text(reader.GetValue(i)))));
            all.AppendLine(table).AppendJoin('\n', rows.Order(StringComparer.Ordinal)).AppendLine();
        }
        house.Db.Database.CloseConnection();
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }

    /// <summary>Puts a row into every table of the other partnership, with a canary in each of its texts.</summary>
    /// <param name="house">Where.</param>
    /// <param name="everywhere">Also into the tables of the instance that have no row yet.</param>
    /// <returns>The keys of the rows.</returns>
    public static IReadOnlyList<Guid> Plant(House house, bool everywhere = false)
    {
        var db = house.In(House.Another, Role.Coordinator).GetRequiredService<SamhandlingDb>();
        var theirs = db.Users.First(u => u.Name == nameof(Who.Stranger)).Id;
        var planted = new Dictionary<IEntityType, Guid>();
        foreach (var table in db.Model.GetEntityTypes().Where(t => IsWalled(t) || everywhere && !t.IsOwned() && IsEmpty(db, t))) PlantInto(table);
        db.SaveChanges();
        return [.. planted.Values];

        void PlantInto(IEntityType table)
        {
            if (planted.ContainsKey(table)) return;
            planted[table] = Guid.CreateVersion7();
            var row = db.Entry(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(table.ClrType));
            foreach (var property in table.GetProperties().Where(p => p.Name != SamhandlingDb.Owner)) row.Property(property.Name).CurrentValue = Value(property);
            foreach (var part in table.GetComplexProperties()) row.ComplexProperty(part.Name).CurrentValue = Made(part.ClrType);
            row.State = EntityState.Added;
        }

        object? Value(IProperty property)
        {
            if (property.IsPrimaryKey() && property.ClrType == typeof(Guid) && !property.IsForeignKey()) return planted[(IEntityType)property.DeclaringType];
            if (property.GetContainingForeignKeys().FirstOrDefault(key => key.Properties[^1] == property)?.PrincipalEntityType is { } there)
            {
                if (there == property.DeclaringType) return null;
                if (!IsWalled(there)) return property.IsNullable ? null : theirs;
                PlantInto(there);
                return planted[there];
            }
            return ValueOf(property);
        }
    }

    private static bool IsWalled(IEntityType table) => table.FindDeclaredQueryFilter(SamhandlingDb.Owner) is not null;

    private static bool IsEmpty(SamhandlingDb db, IEntityType table)
    {
        db.Database.OpenConnection();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT 1 FROM \"{table.GetTableName()}\" LIMIT 1";
        var isEmpty = command.ExecuteScalar() is null;
        db.Database.CloseConnection();
        return isEmpty;
    }

    private static object Made(Type value)
    {
        var made = value.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        return made.Invoke([.. made.GetParameters().Select(p => ValueOf(p.ParameterType, null))]);
    }

    private static object? ValueOf(IProperty property) => ValueOf(property.ClrType, property.GetMaxLength());

    private static object? ValueOf(Type declared, int? length) => (Nullable.GetUnderlyingType(declared) ?? declared) switch
    {
        var type when type == typeof(string) => Canary[..Math.Min(Canary.Length, length ?? Canary.Length)],
        var type when type == typeof(byte[]) => Encoding.UTF8.GetBytes(Canary),
        var type when type == typeof(DateTime) => DateTime.UnixEpoch,
        var type when type.IsValueType => Activator.CreateInstance(type),
        _ => null,
    };

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
