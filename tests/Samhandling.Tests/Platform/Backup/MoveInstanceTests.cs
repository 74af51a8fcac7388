using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Backup;
using Samhandling.Platform.Commands;

namespace Samhandling.Tests.Platform.Backup;

public sealed class MoveInstanceTests : IDisposable
{
    private readonly House _house = new();
    private readonly Scratch _scratch = new();

    [Fact]
    public async Task It_is_the_same_in_SQLite_and_where_it_goes_from_there()
    {
        Contents.Plant(_house);
        var (before, after, folder) = (_scratch.File("before.zip"), _scratch.File("after.zip"), _scratch.File("sqlite"));
        await _house.AtTheMachine().GetRequiredService<TakeBackup>().Handle(before);

        await _house.AtTheMachine().GetRequiredService<MoveInstance>().Handle(folder);
        // With PostgreSQL at hand it goes there, and so both ways.
        using var database = FreshDatabase.Empty();
        Assert.Equal(0, await Run("move", "--to", database.Settings.Postgres ?? database.Settings.Folder, "--data", folder, "--database", "sqlite"));
        using var there = new House(database: database);
        await there.AtTheMachine().GetRequiredService<TakeBackup>().Handle(after);

        Assert.Equal(await File.ReadAllBytesAsync(before), await File.ReadAllBytesAsync(after));
        Trust.Figure("U-04", "tables moved to the other database, backups equal byte for byte", _house.Db.Model.GetEntityTypes().Count(table => !table.IsOwned()));
    }

    [Fact]
    public async Task A_place_that_holds_something_is_refused_and_no_file_is_left()
    {
        using FreshDatabase from = FreshDatabase.Copy(), to = FreshDatabase.Copy();
        using House house = new(database: from), other = new(database: to);
        var before = Contents.Hash(other);

        await Assert.ThrowsAsync<RefusedException>(() => house.AtTheMachine().GetRequiredService<MoveInstance>().Handle(to.Settings.Postgres ?? to.Settings.Folder));

        Assert.Equal(before, Contents.Hash(other));
        Assert.Empty(Directory.EnumerateFiles(from.Settings.Folder, "*.zip*"));
    }

    public void Dispose()
    {
        _house.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearPool(new($"Data Source={Path.Combine(_scratch.File("sqlite"), "samhandling.db")}"));
        _scratch.Dispose();
    }

    private static Task<int> Run(params string[] words) => CommandLine.Run(words, Application.Capabilities, Application.Commands, new() { Output = TextWriter.Null, Error = TextWriter.Null });
}
