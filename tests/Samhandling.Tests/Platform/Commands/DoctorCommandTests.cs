using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Backup;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Operation;

namespace Samhandling.Tests.Platform.Commands;

/// <summary>Each thing that can be wrong with an instance is found, and said with what to do.</summary>
public sealed class DoctorCommandTests : IDisposable
{
    private readonly FreshDatabase _database = FreshDatabase.Copy();

    private Settings _settings;
    private DateTimeOffset _now = DateTimeOffset.UtcNow;
    private long _free = 10_000_000_000;

    public DoctorCommandTests()
    {
        _settings = _database.Settings with { BaseUrl = null };
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_settings.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        LastBackup.Note(_settings, _now.AddDays(-1), "backup.zip");
    }

    [Fact]
    public async Task An_instance_in_order_is_found_well()
    {
        var (code, said) = await Doctor();

        Assert.True(code == 0, said);
        Assert.DoesNotContain("!!", said, StringComparison.Ordinal);
    }

    [Fact]
    public Task Little_room_on_the_disk() => Finds(() => _free = DiskSpace.ForComfort - 1, "Make room.");

    [Fact]
    public Task A_backup_that_is_old() => Finds(() => LastBackup.Note(_settings, _now.AddDays(-9), "backup.zip"), "Run backup");

    [Fact]
    public Task No_backup_where_there_is_something_to_lose() => Finds(() => File.Delete(Path.Combine(_settings.Folder, "last-backup")), "none was taken");

    [Fact]
    public Task A_clock_before_the_program_was_built() => Finds(() => _now = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), "before this program was built", others: FreshDatabase.IsPostgres ? 1 : 0);

    [Fact]
    public Task Plain_http_to_other_machines() => Finds(() => _settings = _settings with { Urls = "http://0.0.0.0:80" }, "proxy with TLS", others: 1);

    [Fact]
    public Task No_base_url_where_letters_are_to_go_out() => Finds(() => _settings = _settings with { Smtp = "smtp://127.0.0.1:1" }, "Set SAMHANDLING_BASE_URL");

    [Theory]
    [InlineData("samhandling.example.org", "is no web address")]
    [InlineData("ftp://samhandling.example.org", "is no web address")]
    [InlineData("https://example.org/samhandling", "must have the site for itself")]
    [InlineData("http://samhandling.example.org", "Begin it with https")]
    [InlineData("http://127.0.0.1:1", "Start the instance; if it runs")]
    public Task A_base_url_that_leads_nowhere(string url, string advice) => Finds(() => _settings = _settings with { BaseUrl = url }, advice);

    [Fact]
    public async Task A_base_url_that_answers_is_well_and_one_where_another_answers_is_not()
    {
        using var house = new House(listens: true);
        _settings = _settings with { BaseUrl = house.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority) };
        Assert.Contains("ok  Base URL", (await Doctor()).Said, StringComparison.Ordinal);

        using var another = new TcpListener(IPAddress.Loopback, 0);
        another.Start();
        var answering = Task.Run(async () =>
        {
            using var visitor = await another.AcceptTcpClientAsync();
            await visitor.GetStream().ReadExactlyAsync(new byte[4]);
            await visitor.GetStream().WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"u8.ToArray());
        });
        await Finds(() => _settings = _settings with { BaseUrl = $"http://{another.LocalEndpoint}" }, "something else");
        await answering;
    }

    [Fact]
    public async Task What_it_says_is_not_mixed_with_the_log()
    {
        using var doctor = new StartedProgram(_settings with { Postgres = "Host=127.0.0.1;Port=1;Username=nobody;Timeout=5" }, "doctor");
        await doctor.End();

        Assert.All(doctor.Said.Split('\n'), line => Assert.Matches("^(ok|!!)  |^Something needs you.$", line));
        Assert.Contains("!!", doctor.Said, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_database_that_does_not_answer() => Finds(() => _settings = _settings with { Postgres = "Host=127.0.0.1;Port=1;Username=nobody;Timeout=5" }, "does not answer");

    [Fact]
    public Task A_database_of_a_later_version() => Finds("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0.0')", "Run that version.");

    [Fact]
    public Task A_database_of_an_earlier_version() => Finds("DELETE FROM \"__EFMigrationsHistory\"", "Run migrate.");

    [Fact]
    public Task A_key_that_cannot_be_read() => Finds("INSERT INTO \"ProtectionKey\" (\"Id\", \"Xml\") VALUES ('00000000-0000-0000-0000-000000000001', 'torn')", "ProtectionKey");

    [Fact]
    public Task A_row_that_points_at_nothing()
    {
        Assert.SkipWhen(FreshDatabase.IsPostgres, "PostgreSQL holds its keys always.");
        return Finds("PRAGMA foreign_keys = OFF; UPDATE \"Seat\" SET \"UserId\" = '00000000-0000-0000-0000-000000000001' WHERE \"Id\" = (SELECT min(\"Id\") FROM \"Seat\")", "a row of Seat points at nothing");
    }

    [Fact]
    public Task A_file_that_is_damaged()
    {
        Assert.SkipWhen(FreshDatabase.IsPostgres, "PostgreSQL looks after its own files.");
        return Finds(() =>
        {
            long root;
            using (SamhandlingDb db = FreshDatabase.Sqlite($"Data Source={_settings.SqliteFile};Pooling=false"))
            {
                root = db.Database.SqlQuery<long>($"SELECT rootpage AS Value FROM sqlite_master WHERE name = 'Seat'").Single();
                // What lies beside the file must not mend it.
                db.Database.ExecuteSql($"PRAGMA wal_checkpoint(TRUNCATE)");
            }
            SqliteConnection.ClearPool(new($"Data Source={_settings.SqliteFile}"));
            using var file = File.OpenWrite(_settings.SqliteFile);
            file.Position = (root - 1) * 4096;
            file.Write(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
        }, "restore the last backup");
    }

    [Fact]
    public Task A_data_folder_that_others_may_look_into()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows keeps rights otherwise.");
        return Finds(() =>
        {
            _settings = _settings with { Urls = "https://0.0.0.0:443" };
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_settings.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }, "chmod 700", others: 1);
    }

    public void Dispose() => _database.Dispose();

    private Task Finds(string sql, string advice) => Finds(() =>
    {
        using SamhandlingDb db = FreshDatabase.IsPostgres ? FreshDatabase.Postgres(_settings.Postgres!) : FreshDatabase.Sqlite($"Data Source={_settings.SqliteFile};Pooling=false");
#pragma warning disable EF1002 // The tests' own.
        db.Database.ExecuteSqlRaw(sql);
#pragma warning restore EF1002
    }, advice);

    private async Task Finds(Action wrong, string advice, int others = 0)
    {
        wrong();

        var (code, said) = await Doctor();

        Assert.Equal(1, code);
        Assert.Contains(said.Split('\n'), line => line.StartsWith("!!", StringComparison.Ordinal) && line.Contains(advice, StringComparison.Ordinal));
        Assert.Equal(1 + others, said.Split('\n').Count(line => line.StartsWith("!!", StringComparison.Ordinal)));
    }

    private async Task<(int Code, string Said)> Doctor()
    {
        using var said = new StringWriter();
        var code = await CommandLine.Run(["doctor"], services => services.AddSingleton(_settings).AddSingleton<TimeProvider>(new Clock(_now)).AddSingleton(new DiskSpace(() => _free)), [], new() { Output = said, Error = TextWriter.Null });
        return (code, said.ToString());
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
