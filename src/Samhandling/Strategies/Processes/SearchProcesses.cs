using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Strategies.Processes;

/// <summary>Finds processes by title and purpose. A partnership has few, so all are read.</summary>
[Needs(Permission.SeeStrategies)]
public sealed class SearchProcesses(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Texts.Processes;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.StrategyProcesses.AsNoTracking().Include(p => p.Document).ToListAsync(cancel);
        return [.. all.Where(p => words.AreIn($"{p.Title} {p.Purpose}")).OrderBy(p => p.Title, StringComparer.CurrentCulture).ThenBy(p => p.Id).Take(most).Select(p => new Hit(p.Title, p.Document!.Title, visit.Address($"processes/{p.Id}")))];
    }
}
