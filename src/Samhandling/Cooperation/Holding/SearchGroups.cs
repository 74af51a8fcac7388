using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Holding;

/// <summary>Finds groups by name, purpose and owner, those that are over too. A partnership has tens of groups, so all are read.</summary>
[Needs(Permission.SeeCooperation)]
public sealed class SearchGroups(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Groups.Texts.Groups;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.Groups.AsNoTracking().Include(g => g.Owner).ToListAsync(cancel);
        return [.. all.Where(g => words.AreIn($"{g.Name} {g.Purpose} {g.Owner!.Name}")).OrderBy(g => g.Name, StringComparer.CurrentCulture).ThenBy(g => g.Id).Take(most).Select(g => new Hit(g.Name, g.Kind.Text(), visit.Address($"groups/{g.Id}")))];
    }
}
