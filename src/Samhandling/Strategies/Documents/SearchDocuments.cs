using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Strategies.Documents;

/// <summary>Finds documents by title and gist, those that are over too. A partnership has tens or a few hundred, so all are read.</summary>
[Needs(Permission.SeeStrategies)]
public sealed class SearchDocuments(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Texts.Documents;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.StrategyDocuments.AsNoTracking().ToListAsync(cancel);
        return [.. all.Where(d => words.AreIn($"{d.Title} {d.Gist}")).OrderBy(d => d.Title, StringComparer.CurrentCulture).ThenBy(d => d.Id).Take(most).Select(d => new Hit(d.Title, d.Kind.Text(), visit.Address($"documents/{d.Id}")))];
    }
}
