using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Studies;
using Samhandling.Studies.NetworkImports;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Platform.Audit;

public sealed class AuditTrailTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_a_use_case_does_stands_in_the_log_with_who_and_to_what_and_without_any_value()
    {
        var study = await _house.Analyst().Import("Secret title");

        var log = await Log();
        var analyst = await _house.Db.Users.SingleAsync(u => u.Name == nameof(Who.Analyst));
        Assert.All(log, e => Assert.Equal(analyst.Id, e.UserId));
        Assert.Equal(["UploadNetwork ImportDraft Added", "ChooseReading ImportDraft Changed"], log.Take(2).Select(Told));
        Assert.Equal(["ImportNetwork ImportDraft Removed", "ImportNetwork NetworkPerson Added", "ImportNetwork NetworkStudy Added"], log.Skip(2).Select(Told).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(study.Id, log.Single(e => e.Kind == "NetworkStudy").RowId);
        Assert.All(log, e => Assert.DoesNotContain("Secret", System.Text.Json.JsonSerializer.Serialize(e), StringComparison.Ordinal));
        Assert.Empty((await Read()).Faults);
    }

    [Fact]
    public async Task What_is_refused_or_fails_leaves_no_entry()
    {
        var db = _house.Db;
        db.Partnerships.Add(new() { Address = House.Ours, Name = "Twice" });

        Assert.False((await db.SaveAsync<int>(1)).Try(out _, out _));

        Assert.Empty(await Log());
        db.ChangeTracker.Clear();
        db.Partnerships.Add(new() { Address = "dalarna", Name = "Dalarna" });
        Assert.True((await db.SaveAsync<int>(1)).Try(out _, out _));
        Assert.Equal("Partnership", Assert.Single(await Log()).Kind);
    }

    [Fact]
    public async Task Who_undoes_a_transaction_undoes_its_entries_too()
    {
        await using (await _house.Db.Database.BeginTransactionAsync())
        {
            _house.Db.Partnerships.Add(new() { Address = "dalarna", Name = "Dalarna" });
            await _house.Db.SaveAsync<int>(1);
            Assert.Single(await Log());
        }

        Assert.Empty(await Log());
    }

    [Fact]
    public async Task Many_who_write_at_one_time_make_one_chain()
    {
        var writers = Enumerable.Range(0, 8).Select(i => (Number: i, Db: _house.In(House.Ours, Role.Analyst).GetRequiredService<SamhandlingDb>())).ToList();

        await Task.WhenAll(writers.Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++)
            {
                writer.Db.ImportDrafts.Add(new() { HandedInAt = DateTime.UnixEpoch, TiesName = $"{writer.Number} {i}", Ties = [] });
                Assert.True((await writer.Db.SaveAsync<int>(1)).Try(out _, out _));
            }
        })));

        Assert.Equal(Enumerable.Range(1, 40).Select(i => (long)i), (await Log()).Select(e => e.Sequence));
        Assert.Empty((await Read()).Faults);
    }

    [Fact]
    public async Task Each_partnership_has_its_chain_and_the_instance_its_own()
    {
        await _house.Analyst().Import();
        await _house.In(House.Another, Role.Analyst).Import();
        await _house.Change(Who.Reader, user => user.Name = "Somebody");

        var (faults, ends) = await Read();

        Assert.Empty(faults);
        Assert.Equal(3, ends.Count);
        Assert.Equal((Guid.Empty, 1), ends.Where(end => end.PartnershipId == Guid.Empty).Select(end => (end.PartnershipId, end.Sequence)).Single());
    }

    [Theory]
    [InlineData("UPDATE \"AuditEntry\" SET \"Deed\" = 'Nothing'")]
    [InlineData("DELETE FROM \"AuditEntry\"")]
    public async Task The_database_itself_refuses_to_change_an_entry_or_take_it_away(string sql)
    {
        await _house.Analyst().Import();

        var error = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => _house.Db.Database.ExecuteSqlRawAsync(sql));

        Assert.Contains("The event log cannot be changed", error.Message, StringComparison.Ordinal);
        Assert.Empty((await Read()).Faults);
    }

    [Fact]
    public async Task The_guard_is_there_after_a_migration_and_put_on_again_when_it_is_gone()
    {
        using var house = new House(database: FreshDatabase.Empty());
        var migrator = house.AtTheMachine().GetRequiredService<Migrator>();
        await migrator.Migrate();
        await house.Unguard();
        await migrator.Migrate();
        house.Db.Partnerships.Add(new() { Address = "dalarna", Name = "Dalarna" });
        await house.Db.SaveAsync<int>(1);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => house.Db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditEntry\""));
    }

    [Theory]
    [InlineData("UPDATE \"AuditEntry\" SET \"Count\" = \"Count\" + 1 WHERE \"Sequence\" = 3", 3)]
    [InlineData("UPDATE \"AuditEntry\" SET \"Deed\" = 'Nothing' WHERE \"Sequence\" = 1", 1)]
    [InlineData("DELETE FROM \"AuditEntry\" WHERE \"Sequence\" = 2", 2)]
    [InlineData("DELETE FROM \"AuditEntry\" WHERE \"Sequence\" >= 4", 4)]
    public async Task Damage_in_the_database_is_found_by_who_goes_round_the_guard(string sql, long expected)
    {
        await _house.Analyst().Import();
        var heads = await _house.Get<AuditLog>().Heads();
        await _house.Unguard();
        await _house.Db.Database.ExecuteSqlRawAsync(sql);

        var (faults, _) = await Read(heads);

        Assert.Equal(expected, Assert.Single(faults).Sequence);
    }

    [Fact]
    public async Task Heads_are_written_after_each_other_and_hold()
    {
        var log = _house.Get<AuditLog>();
        await _house.Analyst().Import();
        await log.WriteHeads();
        await _house.Analyst().Import("Another");
        await log.WriteHeads();

        var heads = (await File.ReadAllLinesAsync(log.HeadsFile)).Select(AuditHead.Read).ToList();

        Assert.Equal(2, heads.Count);
        Assert.Empty((await Read(heads!)).Faults);
    }

    public void Dispose() => _house.Dispose();

    private static string Told(AuditEntry entry) => $"{entry.Deed} {entry.Kind} {entry.Change}";

    private Task<List<AuditEntry>> Log() => _house.Db.AuditEntries.AsNoTracking().OrderBy(e => e.Sequence).ToListAsync();

    private async Task<(IReadOnlyList<AuditFault> Faults, IReadOnlyList<AuditHead> Ends)> Read(IEnumerable<AuditHead>? heads = null) =>
        (await _house.Get<AuditLog>().Read(heads ?? [])).End();
}

internal static class Unguarded
{
    /// <summary>Takes the guard away, as who owns the database can.</summary>
    public static async Task Unguard(this House house)
    {
        string[] statements = FreshDatabase.IsPostgres
            ? ["DROP TRIGGER \"AuditEntry_no_UPDATE\" ON \"AuditEntry\"", "DROP TRIGGER \"AuditEntry_no_DELETE\" ON \"AuditEntry\""]
            : ["DROP TRIGGER \"AuditEntry_no_UPDATE\"", "DROP TRIGGER \"AuditEntry_no_DELETE\""];
        foreach (var sql in statements) await house.Db.Database.ExecuteSqlRawAsync(sql);
    }
}
