using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Interest;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Seeking;

/// <summary>Finds working groups that somebody would like to have, by their matter, benefit and first task; the latest first.</summary>
[Needs(Permission.SeeCooperation)]
public sealed class SearchProposals(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Interest.Texts.Proposals;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.GroupProposals.AsNoTracking().Include(p => p.Owner).OrderByDescending(p => p.ProposedOn).ThenBy(p => p.Id).ToListAsync(cancel);
        return [.. all.Where(p => words.AreIn($"{p.Topic} {p.Benefit} {p.FirstTask} {p.Owner!.Name}")).Take(most).Select(p => new Hit(p.Topic, p.Owner!.Name, visit.Address($"group-proposals/{p.Id}")))];
    }
}
