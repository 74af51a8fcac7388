using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Holding;

/// <summary>Finds studies by title, purpose and the names of their rounds; never by who is asked. A partnership has tens of studies, so all titles are read.</summary>
[Needs(Permission.RunStudies)]
public sealed class SearchStudies(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Rounds.Texts.Studies;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.Studies.AsNoTracking().Include(s => s.Rounds).OrderByDescending(s => s.Id).ToListAsync(cancel);
        return [.. all.Where(s => words.AreIn($"{s.Title} {s.Purpose} {string.Join(' ', s.Rounds.Select(r => r.Name))}")).Take(most)
            .Select(s => new Hit(s.Title, string.Join(", ", s.Rounds.Select(r => r.Name)), visit.Address($"studies/{s.Id}")))];
    }
}
