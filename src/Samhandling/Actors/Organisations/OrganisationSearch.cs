using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Search;

namespace Samhandling.Actors.Organisations;

/// <summary>Finds organisations by their names, those they have had, and their number.</summary>
[Needs(Permission.SeeActors)]
public sealed class OrganisationSearch(OrganisationList list, Visit visit) : ISearch
{
    public string Kind => Texts.Organisations;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var organisations = list.Of(new("", (OrganisationList.Words, words.Written)));
        var found = await (Names.IsNorwegian ? organisations.OrderBy(o => o.NorwegianOrder) : organisations.OrderBy(o => o.SwedishOrder)).ThenBy(o => o.Id)
            .Take(most).Select(o => new { o.Id, o.Name, o.Sector }).ToListAsync(cancel);
        return [.. found.Select(o => new Hit(o.Name, o.Sector.Text(), visit.Address($"organisations/{o.Id}")))];
    }
}
