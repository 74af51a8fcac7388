using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Backup;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Tests.Platform.Backup;

public sealed class TakeBackupTests : IDisposable
{
    private const int Writers = 4;
    private const int Mutations = 100;

    private readonly House _house = new();
    private readonly Scratch _scratch = new();

    private static int Rounds => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? 20 : 2;

    [Fact]
    public async Task Each_table_stands_in_the_file_with_its_rows_and_their_hash()
    {
        Contents.Plant(_house);
        var file = _scratch.File("all.zip");

        var manifest = await _house.AtTheMachine().GetRequiredService<TakeBackup>().Handle(file);

        Assert.Equal(_house.Db.Model.GetRelationalModel().Tables.Select(t => t.Name).Order(StringComparer.Ordinal), manifest.Tables.Keys);
        using var zip = ZipFile.OpenRead(file);
        foreach (var (table, sum) in manifest.Tables)
        {
            using var bytes = new MemoryStream();
            zip.GetEntry($"tables/{table}.jsonl")!.Open().CopyTo(bytes);
            Assert.Equal((sum.Rows, sum.Sha256), (bytes.ToArray().Count(b => b == '\n'), Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))));
        }
        Assert.Equal(Enum.GetValues<Who>().Length - 1, manifest.Tables["User"].Rows);
    }

    [Fact]
    public async Task The_same_data_give_the_same_file()
    {
        Contents.Plant(_house);
        string[] files = [_scratch.File("one.zip"), _scratch.File("two.zip")];

        foreach (var file in files) await _house.AtTheMachine().GetRequiredService<TakeBackup>().Handle(file);

        Assert.Equal(await File.ReadAllBytesAsync(files[0]), await File.ReadAllBytesAsync(files[1]));
    }

    [Fact]
    public async Task What_was_said_to_be_saved_before_is_in_it_while_others_go_on_writing()
    {
        var kept = 0;
        for (var round = 0; round < Rounds; round++)
        {
            using var stop = new CancellationTokenSource();
            var saved = new System.Collections.Concurrent.ConcurrentBag<string>();
            var all = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => Write($"r{round}-w{writer}", saved, stop.Token))));
            while (saved.Count < 2 * Writers) await Task.Yield();
            var before = saved.ToHashSet();
            var file = _scratch.File($"{round}.zip");

            var manifest = await _house.AtTheMachine().GetRequiredService<TakeBackup>().Handle(file);
            await stop.CancelAsync();
            await all;

            using var there = new House(database: FreshDatabase.Empty());
            var restored = await there.AtTheMachine().GetRequiredService<RestoreBackup>().Handle(file);
            Assert.Equal(manifest.Tables, restored.Tables);
            Assert.Empty(before.Except(there.Db.Partnerships.Select(p => p.Address)));
            kept += before.Count;
        }
        Trust.Figure("R-09", "backups taken while others wrote", Rounds);
        Trust.Figure("R-09", "rows acknowledged before, all restored elsewhere", kept);
    }

    [Fact]
    public async Task A_file_that_was_changed_or_cut_off_anywhere_is_refused()
    {
        var file = _scratch.File("whole.zip");
        await _house.AtTheMachine().GetRequiredService<TakeBackup>().Handle(file);
        var whole = await File.ReadAllBytesAsync(file);
        var chance = new Random(1);
        Assert.Equal(0, await Verify(file));

        for (var mutation = 0; mutation < Mutations; mutation++)
        {
            var bytes = (mutation % 4) switch
            {
                0 => whole[..chance.Next(whole.Length)],
                1 => [.. whole, (byte)chance.Next(256)],
                2 => whole[chance.Next(1, whole.Length)..],
                _ => Flipped(whole, chance.Next(whole.Length * 8)),
            };
            var damaged = _scratch.File($"damaged-{mutation}.zip");
            await File.WriteAllBytesAsync(damaged, bytes);
            Assert.Equal(1, await Verify(damaged));
        }
        Trust.Figure("R-09", "damaged or cut off backups, all refused", Mutations);
    }

    [Fact]
    public async Task One_that_is_cut_off_leaves_no_file()
    {
        var file = _scratch.File("cut.zip");

        await Assert.ThrowsAsync<InvalidOperationException>(() => SealedFile.Write(file, zip =>
        {
            zip.CreateEntry("half").Open().Dispose();
            throw new InvalidOperationException("The machine goes.");
        }, default));

        Assert.Empty(_scratch.Files);
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        var file = _scratch.File("mine.txt");
        await File.WriteAllTextAsync(file, "mine");

        await Assert.ThrowsAsync<RefusedException>(() => _house.AtTheMachine().GetRequiredService<TakeBackup>().Handle(file));

        Assert.Equal("mine", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Nobody_else_on_the_machine_may_read_it()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows keeps rights otherwise.");
        var file = _scratch.File("mine.zip");

        await SealedFile.Write(file, _ => Task.CompletedTask, default);

        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task A_database_of_another_version_is_refused()
    {
        await _house.Db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\"");

        await Assert.ThrowsAsync<RefusedException>(() => _house.AtTheMachine().GetRequiredService<TakeBackup>().Handle(_scratch.File("none.zip")));

        Assert.Empty(_scratch.Files);
    }

    public void Dispose()
    {
        _house.Dispose();
        _scratch.Dispose();
    }

    private async Task Write(string writer, System.Collections.Concurrent.ConcurrentBag<string> saved, CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            using var scope = _house.Services.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<SamhandlingDb>();
            var partnership = new Partnership { Address = $"{writer}-{i}", Name = writer };
            db.Partnerships.Add(partnership);
            Assert.True((await db.SaveDurablyAsync<Partnership>(partnership, CancellationToken.None)).Try(out _, out _));
            saved.Add(partnership.Address);
        }
    }

    private static Task<int> Verify(string file) => CommandLine.Run(["backup", "verify", file], _ => { }, [], new() { Output = TextWriter.Null, Error = TextWriter.Null });

    private static byte[] Flipped(byte[] whole, int bit)
    {
        byte[] bytes = [.. whole];
        bytes[bit / 8] ^= (byte)(1 << bit % 8);
        return bytes;
    }
}
