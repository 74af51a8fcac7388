using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Tests.Platform.Commands;

namespace Samhandling.Tests.Platform.Data;

/// <summary>The program is killed while it makes the tables, and started again.</summary>
public sealed class KilledMigrationTests
{
    private static int Rounds => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? 50 : 5;

    [Fact]
    public async Task Killed_while_migrating_it_leaves_all_or_nothing_and_serves_at_the_next_start()
    {
        TimeSpan took;
        IReadOnlyList<string> head;
        List<IReadOnlyList<string>> whole = [[]];
        using (var undisturbed = FreshDatabase.Empty())
        {
            using var program = new StartedProgram(undisturbed.Settings, "migrate");
            var began = await Begun(program, undisturbed.Settings);
            Assert.True(await program.End() == 0, program.Said);
            took = Stopwatch.GetElapsedTime(began);
            head = await Tables(undisturbed.Settings);
            Assert.NotEmpty(head);
        }
        // Each version's tables come at once; between two versions it may be left at the earlier.
        using (var stepwise = FreshDatabase.Empty())
        {
            await using var db = Open(stepwise.Settings);
            foreach (var version in db.Database.GetMigrations())
            {
                await db.Database.MigrateAsync(version);
                whole.Add(await Tables(stepwise.Settings));
            }
        }

        var nothing = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var database = FreshDatabase.Empty();
            using (var program = new StartedProgram(database.Settings, "migrate"))
            {
                await Begun(program, database.Settings);
                await Task.Delay(took * Random.Shared.NextDouble());
                program.Kill();
            }
            var left = await Tables(database.Settings);
            // The event log's guard is put on after the tables, at each start.
            Assert.True(whole.Exists(version => left.Where(name => !IsGuard(name)).SequenceEqual(version.Where(name => !IsGuard(name)))), $"Half of it is there: {string.Join(' ', left)}");
            if (left.Count == 0) nothing++;

            using var again = new House(database: database);
            Assert.Equal("ready", await again.Browser(Who.Anonymous).GetStringAsync("health/ready"));
            Assert.Equal(head, await Tables(database.Settings));
        }
        Trust.Figure("U-02", "kills in the middle of migrations, all healed at the next start", Rounds);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Rounds} kills within {took.TotalMilliseconds:0} ms: {nothing} left nothing, {Rounds - nothing} left all.");
    }

    private static bool IsGuard(string name) => name.StartsWith("AuditEntry_no_", StringComparison.Ordinal);

    /// <summary>Waits until the program has the database in its hands.</summary>
    private static async Task<long> Begun(StartedProgram program, Settings settings)
    {
        while (!program.HasEnded && !(settings.Postgres is null ? File.Exists(settings.SqliteFile) : await IsUsed(settings.Postgres))) await Task.Delay(5);
        return Stopwatch.GetTimestamp();
    }

    private static async Task<bool> IsUsed(string connection)
    {
        var there = new NpgsqlConnectionStringBuilder(connection);
        await using var server = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { Database = "postgres" }.ConnectionString);
        await using var command = server.CreateCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = $1");
        command.Parameters.AddWithValue(there.Database!);
        return (long)(await command.ExecuteScalarAsync())! > 0;
    }

    private static SamhandlingDb Open(Settings settings) => settings.Postgres is null ? FreshDatabase.Sqlite($"Data Source={settings.SqliteFile};Pooling=false") : FreshDatabase.Postgres(settings.Postgres + ";Pooling=false");

    /// <summary>The tables that are there, EF's own left out, and the migrations that made them.</summary>
    private static async Task<IReadOnlyList<string>> Tables(Settings settings)
    {
        await using var db = Open(settings);
        var tables = settings.Postgres is null
            ? db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type IN ('table', 'index', 'trigger') AND name NOT LIKE 'sqlite%'")
            : db.Database.SqlQuery<string>($"SELECT relname AS \"Value\" FROM pg_class WHERE relnamespace = 'public'::regnamespace UNION ALL SELECT tgname FROM pg_trigger WHERE NOT tgisinternal");
        return [.. (await tables.ToListAsync()).Where(name => !name.Contains("__EFMigrations", StringComparison.Ordinal)).Concat(await db.Database.GetAppliedMigrationsAsync()).Order(StringComparer.Ordinal)];
    }
}
