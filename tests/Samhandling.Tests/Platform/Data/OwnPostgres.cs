using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Samhandling.Platform;

namespace Samhandling.Tests.Platform.Data;

/// <summary>A PostgreSQL of a test's own, to be killed: as durable as an operator's, and nobody starts it again but the test.</summary>
internal sealed class OwnPostgres : FreshDatabase
{
    private const string Name = "samhandling";

    private static readonly string? Programs = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).LastOrDefault(Directory.Exists) : null;

    private readonly string _home = Directory.CreateTempSubdirectory("postgres").FullName;

    private OwnPostgres() => Settings = new() { Folder = Folder, Demo = false, SecurityContact = "security@example.org", BaseUrl = "http://localhost:5080", Postgres = $"Host={_home};Username=postgres;Database={Name}" };

    public override Settings Settings { get; }

    private string Data => Path.Combine(_home, "data");

    private string Lock => Path.Combine(Data, "postmaster.pid");

    private int Postmaster => int.Parse(File.ReadLines(Lock).First(), CultureInfo.InvariantCulture);

    /// <summary>One with two partnerships and their users in it; the test is skipped where there is no PostgreSQL to start.</summary>
    public static async Task<OwnPostgres> Begin()
    {
        Assert.SkipUnless(Programs is not null && (!Environment.IsPrivilegedProcess || File.Exists("/usr/sbin/runuser")), "There is no PostgreSQL here that could be started and killed.");
        var own = new OwnPostgres();
        if (Environment.IsPrivilegedProcess) await Run("chown", "postgres", own._home);
        await AsPostgres("initdb", "-N", "-D", own.Data, "-A", "trust", "-U", "postgres", "--locale=C.UTF-8", "-E", "UTF8");
        await File.AppendAllTextAsync(Path.Combine(own.Data, "postgresql.conf"), $"""

            listen_addresses = ''
            unix_socket_directories = '{own._home}'
            fsync = on
            full_page_writes = on
            restart_after_crash = off
            recovery_init_sync_method = syncfs
            """);
        await own.Start();
        await using (var server = NpgsqlDataSource.Create($"Host={own._home};Username=postgres;Database=postgres;Pooling=false"))
        await using (var create = server.CreateCommand($"CREATE DATABASE {Name}")) await create.ExecuteNonQueryAsync();
        await using (var db = Postgres($"{own.Settings.Postgres};Pooling=false")) Settle(db);
        return own;
    }

    public Task Start()
    {
        // Who is dead may be mourned for a while by who started it, and would be taken for alive.
        File.Delete(Lock);
        File.Delete(Path.Combine(_home, ".s.PGSQL.5432.lock"));
        return AsPostgres("pg_ctl", "-D", Data, "-w", "-t", "600", "-l", Path.Combine(_home, "log"), "start");
    }

    /// <summary>Kills one of those who work for the program; without a supervisor the whole server ends by it.</summary>
    public async Task KillBackend(Random random)
    {
        var all = Processes();
        var backends = all.Where(id => CommandOf(id).Contains($" {Name} ", StringComparison.Ordinal)).ToList();
        await Signal("KILL", [backends[random.Next(backends.Count)]]);
        await Ended(all);
    }

    /// <summary>Kills the one who would start the others.</summary>
    public async Task KillPostmaster()
    {
        var all = Processes();
        await Signal("KILL", [Postmaster]);
        await Ended(all);
    }

    /// <summary>Lets all of it stand still for as long.</summary>
    public async Task StandStill(TimeSpan time)
    {
        var all = Processes();
        await Signal("STOP", all);
        await Task.Delay(time);
        await Signal("CONT", all);
    }

    public override void Dispose()
    {
        if (!Directory.Exists(_home)) return;
        NpgsqlConnection.ClearPool(new(Settings.Postgres));
        if (File.Exists(Lock) && CommandOf(Postmaster).Contains(_home, StringComparison.Ordinal)) KillPostmaster().Wait();
        Directory.Delete(_home, recursive: true);
    }

    private List<int> Processes()
    {
        var postmaster = Postmaster;
        return [postmaster, .. Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => name!.All(char.IsAsciiDigit)).Select(name => int.Parse(name!, CultureInfo.InvariantCulture)).Where(id => ParentOf(id) == postmaster)];
    }

    private static async Task Ended(List<int> processes)
    {
        while (processes.Any(id => CommandOf(id).Contains("postgres", StringComparison.Ordinal))) await Task.Delay(10);
    }

    private static int ParentOf(int id) => Read(id, "stat") is { Length: > 0 } stat ? int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture) : 0;

    private static string CommandOf(int id) => Read(id, "cmdline").Replace('\0', ' ');

    // A process may end while it is read.
    private static string Read(int id, string file)
    {
        try { return File.ReadAllText($"/proc/{id}/{file}"); }
        catch (IOException) { return ""; }
    }

    private static Task Signal(string signal, IEnumerable<int> processes) => Run("kill", [$"-{signal}", .. processes.Select(id => id.ToString(CultureInfo.InvariantCulture))]);

    private static Task AsPostgres(string program, params IReadOnlyList<string> words)
    {
        var path = Path.Combine(Programs!, program);
        return Environment.IsPrivilegedProcess ? Run("runuser", ["-u", "postgres", "--", path, .. words]) : Run(path, words);
    }

    private static async Task Run(string program, params IReadOnlyList<string> words)
    {
        // What it starts would keep a pipe open.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. words]) { UseShellExecute = false, WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', words)} ended with {process.ExitCode}.");
    }
}
