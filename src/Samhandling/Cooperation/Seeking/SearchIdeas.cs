using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Ideas;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Seeking;

/// <summary>Finds ideas by their words and by the municipality they are about, and never by who sent them; the latest first.</summary>
[Needs(Permission.SeeCooperation)]
public sealed class SearchIdeas(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Ideas.Texts.Ideas;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.Ideas.AsNoTracking().Include(i => i.Place).OrderByDescending(i => i.SentOn).ThenBy(i => i.Id).ToListAsync(cancel);
        return [.. all.Where(i => words.AreIn($"{i.What} {i.Help} {i.Place?.Name}")).Take(most).Select(i => new Hit(i.Title, i.State.Text(), visit.Address($"ideas/{i.Id}")))];
    }
}
