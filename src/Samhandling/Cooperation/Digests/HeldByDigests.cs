using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Digests;

/// <summary>What a person has chosen to be told of. It goes with the person's own row, as all that points at it.</summary>
public sealed class HeldByDigests(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await db.DigestChoices.AsNoTracking().Where(c => c.PersonId == subject.Id).OrderBy(c => c.Id).ToListAsync(cancel)).Select(c => new HeldData(Texts.Digest, c.Rhythm.Text(), $"{c.Zone} {c.LastOn:d} {c.Off}".Trim()))];

    public Task Erase(Subject subject, CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>How often, in the visitor's language.</summary>
public static class RhythmWords
{
    public static string Text(this Rhythm rhythm) => rhythm switch
    {
        Rhythm.Weekly => Texts.Weekly,
        Rhythm.Daily => Texts.Daily,
        _ => Texts.Never,
    };
}
