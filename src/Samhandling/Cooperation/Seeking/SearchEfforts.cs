using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Plans;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Seeking;

/// <summary>Finds what the joint plans have, by title, market, channel and those who take part; the latest first.</summary>
[Needs(Permission.SeeCooperation)]
public sealed class SearchEfforts(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Plans.Texts.Efforts;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.Efforts.AsNoTracking().Include(e => e.Owner).Include(e => e.Parts).ThenInclude(p => p.Organisation).OrderByDescending(e => e.From).ThenBy(e => e.Id).ToListAsync(cancel);
        return [.. all.Where(e => words.AreIn($"{e.Title} {e.Market} {e.Channel} {e.Owner!.Name} {string.Join(' ', e.Parts.Select(p => p.Organisation!.Name))}")).Take(most).Select(e => new Hit(e.Title, e.When(), visit.Address($"efforts/{e.Id}")))];
    }
}
