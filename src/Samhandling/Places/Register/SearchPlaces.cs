using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Places.Register;

/// <summary>Finds places by all they are and were called, in any language, and by their codes. A partnership has a few thousand, so that all are read.</summary>
[Needs(Permission.SeePlaces)]
public sealed class SearchPlaces(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Texts.Places;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.Places.Select(p => new { p.Id, p.Kind, p.Code, p.Name, p.Words, p.ValidTo }).ToListAsync(cancel);
        return
        [
            .. all.Where(p => words.Words.Count > 0 && words.Words.All(word => p.Words.Contains(word, StringComparison.Ordinal)))
                .OrderByDescending(p => words.AreIn(p.Name)).ThenBy(p => p.ValidTo is not null).ThenBy(p => p.Kind).ThenBy(p => p.Name, StringComparer.CurrentCulture).Take(most)
                .Select(p => new Hit(p.Name, $"{Register.Words.Kind(p.Kind)} {p.Code}", visit.Address($"places/{p.Id}"))),
        ];
    }
}
