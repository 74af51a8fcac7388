using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Assignments.Soundings;

/// <summary>Finds soundings by title, question and matter. A partnership has tens, so all are read.</summary>
[Needs(Permission.SeeAssignments)]
public sealed class SearchSoundings(SamhandlingDb db, Visit visit, TimeProvider clock) : ISearch
{
    public string Kind => Texts.Soundings;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var (soundings, today) = (await db.Soundings.AsNoTracking().ToListAsync(cancel), clock.Today());
        return [.. soundings.Where(s => words.AreIn($"{s.Title} {s.Question} {s.Topic}")).OrderBy(s => s.Title, StringComparer.CurrentCulture).ThenBy(s => s.Id).Take(most).Select(s => new Hit(s.Title, s.Stands(today), visit.Address($"soundings/{s.Id}")))];
    }
}
