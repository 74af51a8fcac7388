using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform.Data;
using Samhandling.Platform;

namespace Samhandling.Actors.Organisations;

/// <summary>An organisation, or a place, to choose in a form.</summary>
public sealed record Choice(Guid Id, string Name);

/// <summary>The organisations that a form lets the visitor choose among.</summary>
public sealed class OrganisationChoices(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    public async Task<IReadOnlyList<Choice>> All(CancellationToken cancel = default) => await Of(db.Organisations, cancel);

    /// <summary>Those whose rows the visitor may write.</summary>
    public async Task<IReadOnlyList<Choice>> Own(CancellationToken cancel = default)
    {
        if (own.IsAll) return await All(cancel);
        var mine = await own.Organisations(cancel);
        return await Of(db.Organisations.Where(o => mine.Contains(o.Id)), cancel);
    }

    /// <summary>The places that are there today.</summary>
    public async Task<IReadOnlyList<Choice>> Places(CancellationToken cancel = default)
    {
        var today = clock.Today();
        var places = await db.Places.Where(p => p.ValidTo == null || p.ValidTo > today).Select(p => new Choice(p.Id, p.Name)).ToListAsync(cancel);
        return [.. places.OrderBy(p => p.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>The municipalities that are there today.</summary>
    public async Task<IReadOnlyList<Choice>> Municipalities(CancellationToken cancel = default)
    {
        var today = clock.Today();
        var places = await db.Places.Where(p => p.Kind == PlaceKind.Municipality && (p.ValidTo == null || p.ValidTo > today)).Select(p => new Choice(p.Id, p.Name)).ToListAsync(cancel);
        return [.. places.OrderBy(p => p.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>The places in which an organisation has its seat.</summary>
    public async Task<IReadOnlyList<Choice>> PlacesInUse(CancellationToken cancel = default)
    {
        var organisations = db.Organisations;
        var places = await db.Places.Where(p => organisations.Any(o => o.PlaceId == p.Id)).Select(p => new Choice(p.Id, p.Name)).ToListAsync(cancel);
        return [.. places.OrderBy(p => p.Name, StringComparer.CurrentCulture)];
    }

    private static async Task<IReadOnlyList<Choice>> Of(IQueryable<Organisation> organisations, CancellationToken cancel) =>
        await (Names.IsNorwegian ? organisations.OrderBy(o => o.NorwegianOrder) : organisations.OrderBy(o => o.SwedishOrder)).ThenBy(o => o.Id)
            .Select(o => new Choice(o.Id, o.Name)).ToListAsync(cancel);
}
