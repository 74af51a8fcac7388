using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Positions;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Seeking;

/// <summary>Finds joint positions by title, matter and the wording that holds now; the latest first.</summary>
[Needs(Permission.SeeCooperation)]
public sealed class SearchPositions(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Positions.Texts.Positions;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.Positions.AsNoTracking().Include(p => p.Wordings).OrderByDescending(p => p.Id).ToListAsync(cancel);
        return [.. all.Where(p => words.AreIn($"{p.Title} {p.Topic} {p.Text}")).Take(most).Select(p => new Hit(p.Title, p.Topic, visit.Address($"positions/{p.Id}")))];
    }
}
