using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Studies.NetworkStudies;

/// <summary>Finds network studies by title, place and question; never by those who are in them. A partnership has tens of studies, so all titles are read.</summary>
[Needs(Permission.SeeStudies)]
public sealed class SearchNetworks(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Texts.Networks;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.NetworkStudies.OrderByDescending(s => s.HeldOn).ThenBy(s => s.Title).Select(s => new { s.Id, s.Title, s.Place, s.Question, s.HeldOn }).ToListAsync(cancel);
        return [.. all.Where(s => words.AreIn($"{s.Title} {s.Place} {s.Question}")).Take(most)
            .Select(s => new Hit(s.Title, string.Join(" · ", new[] { s.Place, Texts.Day.With(s.HeldOn) }.Where(part => part is not null)), visit.Address($"networks/{s.Id}")))];
    }
}
