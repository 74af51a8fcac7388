using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Promises;

/// <summary>Finds promises by what was promised and by which organisations; what goes on before what has ended.</summary>
[Needs(Permission.SeeCooperation)]
public sealed class SearchPromises(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Texts.Promises;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.Promises.OrderBy(p => p.EndedOn != null).ThenByDescending(p => p.DueOn).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.What, p.State, p.DueOn, Who = p.Organisation!.Name, With = p.With!.Name }).ToListAsync(cancel);
        return [.. all.Where(p => words.AreIn($"{p.What} {p.Who} {p.With}")).Take(most).Select(p => new Hit(p.What, Texts.IsDue.With(p.Who, p.State.Text(), p.DueOn), visit.Address($"promises/{p.Id}")))];
    }
}
