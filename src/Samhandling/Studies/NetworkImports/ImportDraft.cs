using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.ImportReading;

namespace Samhandling.Studies.NetworkImports;

/// <summary>Files that somebody has handed in and not yet imported, with what was chosen so far. It is its owner's alone, and goes when it is imported or a day old.</summary>
public sealed class ImportDraft
{
    public const int NameLength = 200, MostBytes = 20_000_000;

    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The user who handed it in; null for the demo's own.</summary>
    public Guid? OwnerId { get; init; }
    public required DateTime HandedInAt { get; init; }
    public required string TiesName { get; init; }
    public required byte[] Ties { get; init; }
    public string? PeopleName { get; init; }
    public byte[]? People { get; init; }
    public string Choices { get; private set; } = new ImportChoices().ToJson();

    public ImportChoices Chosen() => ImportChoices.FromJson(Choices);

    public void Choose(ImportChoices choices) => Choices = choices.ToJson();

    public OpenedImport Open(ImportChoices choices, DateOnly today) =>
        ImportReader.Read(TiesFile, PeopleFile, choices, today);

    public GivenFile TiesFile => new(TiesName, Ties);

    public GivenFile? PeopleFile => People is null ? null : new(PeopleName!, People);
}

/// <summary>The visitor's own drafts that are not too old.</summary>
public sealed class OpenDrafts(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    public DateOnly Today => clock.Today();

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Guid? Owner => visit.Visitor?.Id;

    /// <summary>Takes away what is too old, whose ever it is: drafts hold names.</summary>
    public async Task DeleteOld(CancellationToken cancel = default)
    {
        var oldest = Now - ImportDraft.Lasts;
        await db.ImportDrafts.Where(d => d.HandedInAt <= oldest).ExecuteDeleteAsync(cancel);
    }

    public async Task<ImportDraft> One(Guid draftId, CancellationToken cancel = default)
    {
        var oldest = Now - ImportDraft.Lasts;
        return await db.ImportDrafts.Where(d => d.Id == draftId && d.OwnerId == Owner && d.HandedInAt > oldest).OneAsync(cancel);
    }
}
