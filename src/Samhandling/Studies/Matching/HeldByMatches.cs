using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Studies.Matching;

/// <summary>What was decided of written names that are a person's, or were taken to mean the person. The names themselves stand in the answers.</summary>
public sealed class HeldByMatches(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await Find(subject, cancel)).Select(m => new HeldData($"{m.Round!.Study!.Title}, {m.Round.Name}", Texts.KindMatch, m.About.Length == 0 ? m.Written : $"{m.Written}, {m.About}"))];

    public async Task Erase(Subject subject, CancellationToken cancel) => db.NameMatches.RemoveRange(await Find(subject, cancel));

    private async Task<List<NameMatch>> Find(Subject subject, CancellationToken cancel)
    {
        var keys = subject.Names.Select(n => WrittenKey.Of(n, null).Name).ToHashSet(StringComparer.Ordinal);
        return [.. (await db.NameMatches.Include(m => m.Round!.Study).ToListAsync(cancel)).Where(m => m.PersonId == subject.Id || keys.Contains(m.Written))];
    }
}
