using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Tests.Platform.Data;

public sealed class DatabaseTests
{
    [Fact]
    public void No_migration_is_missing_for_either_database()
    {
        using SamhandlingDb sqlite = FreshDatabase.Sqlite("Data Source=none"), postgres = FreshDatabase.Postgres("Host=none");

        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgres.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task A_commit_waits_for_the_disk_when_it_is_to_be_durable(bool durably, int expected)
    {
        Assert.SkipWhen(FreshDatabase.IsPostgres, "On PostgreSQL every commit is durable.");
        using var house = new House();
        var inside = -1;
        house.Db.SavingChanges += (_, _) => inside = Pragma(house.Db, "synchronous");
        var partnership = new Partnership { Address = "dalarna", Name = "Dalarna" };
        house.Db.Partnerships.Add(partnership);

        await (durably ? house.Db.SaveDurablyAsync<Partnership>(partnership) : house.Db.SaveAsync<Partnership>(partnership));

        Assert.Equal(expected, inside);
        Assert.Equal(1, Pragma(house.Db, "synchronous"));
    }

    [Fact]
    public async Task A_durable_save_in_a_transaction_leaves_the_disk_to_the_transactions_owner()
    {
        using var house = new House();
        await using (var all = await house.Db.Database.BeginTransactionAsync())
        {
            house.Db.Partnerships.Add(new() { Address = "dalarna", Name = "Dalarna" });
            await house.Db.SaveDurablyAsync<int>(1);
            await all.CommitAsync();
        }

        Assert.True(await house.Db.Partnerships.AnyAsync(p => p.Address == "dalarna"));
    }

    [Fact]
    public async Task What_another_has_already_made_is_refused_and_not_a_fault()
    {
        using var house = new House();
        house.Db.Partnerships.Add(new() { Address = House.Ours, Name = "Västerbotten" });

        var answer = await house.Db.SaveAsync<int>(1);

        Assert.False(answer.Try(out _, out _));
    }

    [Fact]
    public void Readers_do_not_wait_for_the_writer()
    {
        Assert.SkipWhen(FreshDatabase.IsPostgres, "On PostgreSQL they never do.");
        using var house = new House();

        Assert.Equal("wal", house.Db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").Single());
        Assert.Equal(5000, Pragma(house.Db, "busy_timeout"));
    }

    private static int Pragma(SamhandlingDb db, string name)
    {
        db.Database.OpenConnection();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        var value = Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        db.Database.CloseConnection();
        return value;
    }
}
