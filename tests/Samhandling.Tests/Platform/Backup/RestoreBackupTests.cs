using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Backup;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform.Commands;

namespace Samhandling.Tests.Platform.Backup;

public sealed class RestoreBackupTests : IDisposable
{
    private readonly House _house = new();
    private readonly House _empty = new(database: FreshDatabase.Empty());
    private readonly Scratch _scratch = new();

    [Fact]
    public async Task All_tables_come_back_as_they_were()
    {
        Contents.Plant(_house, everywhere: true);
        var file = await Taken();

        var manifest = await Restore(_empty, file);

        Assert.All(manifest.Tables, table => Assert.True(table.Value.Rows > 0, $"{table.Key} was not planted into."));
        Assert.Equal(Contents.Hash(_house), Contents.Hash(_empty));
        Assert.Equal(await File.ReadAllBytesAsync(file), await File.ReadAllBytesAsync(await Taken(_empty, "again.zip")));
    }

    [Fact]
    public async Task What_the_database_counts_up_goes_on_after_what_was_restored()
    {
        Contents.Plant(_house, everywhere: true);
        await Restore(_empty, await Taken());

        _empty.Db.UserClaims.Add(new() { UserId = _empty.Db.Users.First().Id });
        await _empty.Db.SaveChangesAsync();

        Assert.Equal(2, _empty.Db.UserClaims.Select(claim => claim.Id).Distinct().Count());
    }

    [Fact]
    public async Task PostgreSQL_knows_at_once_how_many_rows_came()
    {
        Contents.Plant(_house, everywhere: true);
        await Restore(_empty, await Taken());
        Assert.SkipUnless(_empty.Db is PostgresDb, "SQLite does not plan by the number of rows.");

        var table = _empty.Db.Partnerships.EntityType.GetTableName();
        var known = await _empty.Db.Database.SqlQuery<float>($"SELECT reltuples AS \"Value\" FROM pg_class WHERE relname = {table}").SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal(_empty.Db.Partnerships.Count(), known);
    }

    [Fact]
    public async Task An_instance_that_holds_something_is_refused_and_left_as_it_is()
    {
        var file = await Taken();
        using var other = new House();
        var before = Contents.Hash(other);

        var no = await Assert.ThrowsAsync<RefusedException>(() => Restore(other, file));

        Assert.Contains("not empty", no.Message, StringComparison.Ordinal);
        Assert.Equal(before, Contents.Hash(other));
    }

    [Fact]
    public async Task One_that_was_only_started_holds_nothing_yet()
    {
        var file = await Taken();
        using var database = FreshDatabase.Empty();
        var (program, browser) = await StartedProgram.Serving(database.Settings);
        using (browser)
        using (program)
            await browser.GetStringAsync("sign-in");

        using var there = new House(database: database);
        await Restore(there, file);

        Assert.Equal(2, there.Db.Partnerships.Count());
    }

    [Fact]
    public async Task The_event_log_holds_after_it_was_restored()
    {
        using FreshDatabase here = FreshDatabase.Copy(), there = FreshDatabase.Empty();
        using House from = new(database: here), to = new(database: there);
        Assert.True((await from.AtTheMachine().GetRequiredService<AddUser>().Handle(new() { Email = "eva@example.org" })).Try(out _, out _));

        await Restore(to, await Taken(from, "log.zip"));

        var (faults, ends) = (await to.AtTheMachine().GetRequiredService<AuditLog>().Read([], default)).End();
        Assert.Empty(faults);
        Assert.NotEmpty(ends);
    }

    [Fact]
    public async Task A_row_that_comes_out_otherwise_than_it_was_read_undoes_all()
    {
        Contents.Plant(_house);
        var file = await Taken();
        await _empty.AtTheMachine().GetRequiredService<Migrator>().Migrate();
        await _empty.Db.Database.ExecuteSqlRawAsync(FreshDatabase.IsPostgres
            ? """
              CREATE FUNCTION meddle() RETURNS trigger AS $$ BEGIN NEW."Name" := 'X'; RETURN NEW; END $$ LANGUAGE plpgsql;
              CREATE TRIGGER meddles BEFORE INSERT ON "User" FOR EACH ROW EXECUTE FUNCTION meddle()
              """
            : """CREATE TRIGGER meddles AFTER INSERT ON "User" BEGIN UPDATE "User" SET "Name" = 'X' WHERE "Id" = NEW."Id"; END""");

        var no = await Assert.ThrowsAsync<RefusedException>(() => Restore(_empty, file));

        Assert.Contains("User", no.Message, StringComparison.Ordinal);
        Assert.Empty(_empty.Db.Partnerships);
    }

    [Fact]
    public async Task A_file_of_another_version_is_refused_with_what_to_do()
    {
        var file = _scratch.File("later.zip");
        await SealedFile.Write(file, zip =>
        {
            (Manifest.Of(_house.Db) with { Version = "9.9.9", Migrations = ["Initial", "Later"] }).Into(zip);
            return Task.CompletedTask;
        }, default);

        var no = await Assert.ThrowsAsync<RefusedException>(() => Restore(_empty, file));

        Assert.Contains("Read it in with 9.9.9", no.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_that_lie_beside_the_database_come_along()
    {
        using FreshDatabase here = FreshDatabase.Copy(), there = FreshDatabase.Empty();
        using House from = new(database: here), to = new(database: there);
        await File.WriteAllTextAsync(Path.Combine(here.Settings.Folder, "audit.key"), "secret");

        await Restore(to, await Taken(from, "keys.zip"));

        Assert.Equal("secret", await File.ReadAllTextAsync(Path.Combine(there.Settings.Folder, "audit.key")));
    }

    public void Dispose()
    {
        _house.Dispose();
        _empty.Dispose();
        _scratch.Dispose();
    }

    private Task<string> Taken() => Taken(_house, "backup.zip");

    private async Task<string> Taken(House house, string name)
    {
        await house.AtTheMachine().GetRequiredService<TakeBackup>().Handle(_scratch.File(name));
        return _scratch.File(name);
    }

    private static Task<Manifest> Restore(House house, string file) => house.AtTheMachine().GetRequiredService<RestoreBackup>().Handle(file);
}
