using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Studies.Analysis;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>In which countries the persons of networks are active, as the register of places has their municipalities by name.</summary>
public sealed class Nations(SamhandlingDb db)
{
    /// <summary>The country of each municipality by its name, folded; a name that is in two countries is of none.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Read(CancellationToken cancel)
    {
        var places = await db.Places.Where(p => p.Kind == PlaceKind.Municipality).Select(p => new { p.Name, p.Country }).ToListAsync(cancel);
        return places.GroupBy(p => SoughtWords.Fold(p.Name), p => p.Country, StringComparer.Ordinal).Where(name => name.Distinct(StringComparer.Ordinal).Count() == 1).ToDictionary(name => name.Key, name => name.First(), StringComparer.Ordinal);
    }

    /// <summary>The same network with the countries of those whose municipality is known.</summary>
    public async Task<StudiedNetwork> Told(StudiedNetwork network, CancellationToken cancel)
    {
        if (network.Persons.All(p => p.Municipality is null)) return network;
        var countries = await Read(cancel);
        return network with { Persons = [.. network.Persons.Select(p => p.Municipality is { } name ? p with { Country = countries.GetValueOrDefault(SoughtWords.Fold(name)) } : p)] };
    }
}
