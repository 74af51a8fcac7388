using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.Duplicates;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Backup;
using Samhandling.Platform.Privacy;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Backup;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform.Commands;

namespace Samhandling.Tests.Actors.PersonalData;

/// <summary>S-21 over backups: a backup from before an erasure brings nobody back.</summary>
public sealed class EraseAgainTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly FreshDatabase _here = FreshDatabase.Copy(), _there = FreshDatabase.Empty();
    private readonly House _house;

    public EraseAgainTests() => _house = new(database: _here);

    private string List => Path.Combine(_here.Settings.Folder, ErasureList.Name);

    [Fact]
    public async Task Who_was_erased_since_the_backup_is_erased_again_when_it_is_restored()
    {
        var person = await Marked.Plant(_house);
        await Taken();
        Acting.Agreed(await _house.Coordinator().GetRequiredService<ErasePerson>().Handle(person.Id));

        using var program = new StartedProgram(_there.Settings, "restore", _scratch.File("backup.zip"), "--erased", List);

        Assert.True(await program.End() == 0, program.Said);
        Assert.Contains("Erased again, since the backup is from before their erasure: 1.", program.Said, StringComparison.Ordinal);
        using var restored = new House(database: _there);
        Assert.Equal(0, Marked.Found(restored));
        Assert.Equal("Bo Ek", (await restored.Fresh().Persons.SingleAsync()).Name);
    }

    [Fact]
    public async Task One_who_was_two_in_the_backup_is_erased_as_both_at_the_next_start()
    {
        var person = await Marked.Plant(_house);
        var twin = _house.Person($"Ana {Marked.Word}");
        var apart = _house.Person("Bo Ek");
        await Taken();
        Acting.Agreed(await _house.Coordinator().GetRequiredService<MergePersons>().Handle(person.Id, twin.Id));
        await _house.Undo(Acting.Agreed(await _house.Coordinator().GetRequiredService<MergePersons>().Handle(person.Id, apart.Id)));
        Acting.Agreed(await _house.Coordinator().GetRequiredService<ErasePerson>().Handle(person.Id));
        using (var program = new StartedProgram(_there.Settings, "restore", _scratch.File("backup.zip"))) Assert.Equal(0, await program.End());

        // Whoever puts a database back by hand lays the list beside it.
        File.Copy(List, Path.Combine(_there.Settings.Folder, ErasureList.Name));
        using var restored = new House(database: _there);

        Assert.Equal(0, Marked.Found(restored));
        Assert.Equal(2, await restored.Fresh().Persons.CountAsync(p => p.Name == "Bo Ek"));
    }

    [Fact]
    public async Task The_list_names_nobody_and_a_line_that_was_cut_off_harms_no_other()
    {
        var person = await Marked.Plant(_house);
        await File.AppendAllTextAsync(List, "2026-11-22T08:00:00Z 019");

        Acting.Agreed(await _house.Coordinator().GetRequiredService<ErasePerson>().Handle(person.Id));

        Assert.DoesNotContain(Marked.Word, await File.ReadAllTextAsync(List), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(person.Id, _house.Get<ErasureList>().All().Single().PersonId);
    }

    public void Dispose()
    {
        _house.Dispose();
        _here.Dispose();
        _there.Dispose();
        _scratch.Dispose();
    }

    private Task<Manifest> Taken() => _house.AtTheMachine().GetRequiredService<TakeBackup>().Handle(_scratch.File("backup.zip"));
}
