using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Backup;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.Backup;

public sealed class ImportPartnershipTests : IDisposable
{
    private const string Email = "stranger@example.org";

    private readonly House _from = new();
    private readonly House _to = new(database: FreshDatabase.Empty());
    private readonly Scratch _scratch = new();

    [Fact]
    public async Task All_of_it_is_there_afterwards_under_the_same_keys()
    {
        var file = await Exported();

        var imported = await Import(_to, file);

        Assert.Equal([Email], imported.NewUsers.Select(email => email.ToLowerInvariant()));
        var back = _scratch.File("back.zip");
        await _to.AtTheMachine().GetRequiredService<ExportPartnership>().Handle(House.Another, back);
        Assert.Equal(await File.ReadAllBytesAsync(file), await File.ReadAllBytesAsync(back));
    }

    [Fact]
    public async Task A_user_who_was_here_already_takes_the_seat_and_stays_as_before()
    {
        var file = await Exported();
        Assert.True((await _to.AtTheMachine().GetRequiredService<AddUser>().Handle(new() { Email = Email, Name = "Known here" })).Try(out _, out _));
        var known = _to.Db.Users.AsNoTracking().Single();

        var imported = await Import(_to, file);

        Assert.Empty(imported.NewUsers);
        Assert.Equal("Known here", _to.Db.Users.AsNoTracking().Single(user => user.Id == known.Id).Name);
        Assert.Equal(known.Id, _to.Db.Seats.Single().UserId);
    }

    [Fact]
    public async Task Who_is_new_here_does_not_sign_in_before_an_invitation_and_runs_no_instance()
    {
        await _from.Change(Who.Stranger, user => (user.PasswordHash, user.IsOperator) = ("a-hash", true));

        await Import(_to, await Exported());

        var user = _to.Db.Users.Single();
        Assert.Null(user.PasswordHash);
        Assert.False(user.IsOperator);
    }

    [Fact]
    public async Task A_partnership_that_is_here_is_refused_and_nothing_is_changed()
    {
        var file = await Exported();
        using var other = new House();
        var before = Contents.Hash(other);

        var no = await Assert.ThrowsAsync<RefusedException>(() => Import(other, file));

        Assert.Contains("here already", no.Message, StringComparison.Ordinal);
        Assert.Equal(before, Contents.Hash(other));
    }

    [Fact]
    public async Task A_file_that_holds_another_partnerships_row_is_refused_and_nothing_is_kept()
    {
        var (file, forged) = (await Exported(), _scratch.File("forged.zip"));
        await Forge(file, forged, "Seat", text => text.Replace(Owner(), Guid.NewGuid().ToString(), StringComparison.Ordinal));

        var no = await Assert.ThrowsAsync<RefusedException>(() => Import(_to, forged));

        Assert.Contains("another partnership", no.Message, StringComparison.Ordinal);
        Assert.Empty(_to.Db.Users);
        Assert.Empty(_to.Db.Partnerships);
    }

    [Fact]
    public async Task Rows_that_are_other_than_the_manifest_says_are_refused_and_nothing_is_kept()
    {
        var (file, forged) = (await Exported(), _scratch.File("forged.zip"));
        await Forge(file, forged, "Seat", _ => "");

        await Assert.ThrowsAsync<RefusedException>(() => Import(_to, forged));
        Assert.Empty(_to.Db.Partnerships);
    }

    [Fact]
    public async Task A_backup_of_an_instance_is_no_partnership_and_a_partnership_no_backup()
    {
        var (partnership, instance) = (await Exported(), _scratch.File("all.zip"));
        await _from.AtTheMachine().GetRequiredService<TakeBackup>().Handle(instance);

        Assert.Contains("Use restore", (await Assert.ThrowsAsync<RefusedException>(() => Import(_to, instance))).Message, StringComparison.Ordinal);
        Assert.Contains("Use import", (await Assert.ThrowsAsync<RefusedException>(() => _to.AtTheMachine().GetRequiredService<RestoreBackup>().Handle(partnership))).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _from.Dispose();
        _to.Dispose();
        _scratch.Dispose();
    }

    private async Task<string> Exported()
    {
        Contents.Plant(_from);
        var file = _scratch.File("theirs.zip");
        await _from.AtTheMachine().GetRequiredService<ExportPartnership>().Handle(House.Another, file);
        return file;
    }

    private string Owner() => _from.Db.Partnerships.Single(p => p.Address == House.Another).Id.ToString();

    private static async Task<ImportPartnership.Imported> Import(House house, string file)
    {
        var services = house.AtTheMachine();
        await services.GetRequiredService<Migrator>().Migrate();
        return await services.GetRequiredService<ImportPartnership>().Handle(file);
    }

    /// <summary>Writes the file anew, whole, with another text in one of its tables.</summary>
    private static async Task Forge(string file, string forged, string table, Func<string, string> change)
    {
        await using var from = await SealedFile.Open(file, default);
        await SealedFile.Write(forged, async zip =>
        {
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(await entry.OpenAsync());
                var text = await reader.ReadToEndAsync();
                await using var writer = new StreamWriter(zip.Add(entry.FullName));
                await writer.WriteAsync(entry.FullName == $"tables/{table}.jsonl" ? change(text) : text);
            }
        }, default);
    }
}
