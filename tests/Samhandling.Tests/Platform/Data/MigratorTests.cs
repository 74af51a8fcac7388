using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Tests.Platform.Data;

public sealed class MigratorTests : IDisposable
{
    private readonly Settings _settings = new() { Folder = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}") };

    private readonly Heard _log = new();

    [Fact]
    public async Task A_new_instance_gets_its_folder_and_its_database_and_the_next_start_does_nothing()
    {
        Assert.True(await Migrate() > 0);
        Assert.Equal(0, await Migrate());
        Assert.True(File.Exists(_settings.SqliteFile));
    }

    [Fact]
    public async Task A_lock_left_by_one_who_was_killed_is_cleared()
    {
        var all = await Migrate();
        await using (var db = Open())
        {
            await db.Database.ExecuteSqlRawAsync("""
                CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT OR REPLACE INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
                DELETE FROM "__EFMigrationsHistory";
                """);
            foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct())
#pragma warning disable EF1002 // The names come from the model.
                await db.Database.ExecuteSqlRawAsync($"PRAGMA foreign_keys = OFF; DROP TABLE \"{table}\"");
#pragma warning restore EF1002
        }

        Assert.Equal(all, await Migrate().WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Contains(_log.Lines, line => line.Contains("its lock is cleared", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        using var database = FreshDatabase.Copy();
        await using SamhandlingDb db = FreshDatabase.IsPostgres ? FreshDatabase.Postgres(database.Settings.Postgres!) : FreshDatabase.Sqlite($"Data Source={database.Settings.SqliteFile};Pooling=false");
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0.0')");
        var before = await Rows(db);

        using var program = new Commands.StartedProgram(database.Settings, "serve", "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, await program.End());
        Assert.Contains("29990101000000_Later", program.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Said, StringComparison.Ordinal);
        Assert.Equal(before, await Rows(db));
        Assert.False(await Health.IsReady(db, default));
    }

    [Fact]
    public async Task Two_that_start_at_one_time_migrate_once()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(Migrate)));

        Assert.Equal(1, made.Count(n => n > 0));
    }

    [Fact]
    public async Task On_PostgreSQL_two_that_start_at_one_time_make_the_database_and_migrate_once()
    {
        Assert.SkipUnless(FreshDatabase.IsPostgres, "SAMHANDLING_TEST_POSTGRES says no server.");
        using var fresh = FreshDatabase.Copy();
        await using (var db = FreshDatabase.Postgres(fresh.Settings.Postgres!))
            await db.Database.ExecuteSqlRawAsync("DROP SCHEMA public CASCADE; CREATE SCHEMA public");

        var made = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            await using var db = FreshDatabase.Postgres(fresh.Settings.Postgres!);
            return await new Migrator(db, fresh.Settings, NullLogger<Migrator>.Instance).Migrate();
        })));

        Assert.Equal(1, made.Count(n => n > 0));
    }

    public void Dispose()
    {
        if (Directory.Exists(_settings.Folder)) Directory.Delete(_settings.Folder, recursive: true);
    }

    /// <summary>Every table's name and number of rows.</summary>
    private static async Task<IReadOnlyList<string>> Rows(SamhandlingDb db)
    {
        var rows = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Append("__EFMigrationsHistory").Distinct())
#pragma warning disable EF1002 // The names come from the model.
            rows.Add($"{table} {(await db.Database.SqlQueryRaw<long>($"SELECT count(*) AS \"Value\" FROM \"{table}\"").ToListAsync())[0]}");
#pragma warning restore EF1002
        return rows;
    }

    private SqliteDb Open() => FreshDatabase.Sqlite($"Data Source={_settings.SqliteFile};Pooling=false");

    private async Task<int> Migrate()
    {
        await using var db = Open();
        return await new Migrator(db, _settings, _log).Migrate();
    }

    private sealed class Heard : ILogger<Migrator>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Lines) Lines.Add(formatter(state, exception));
        }
    }
}
