using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Organisations;

/// <summary>An organisation to choose in a form.</summary>
public sealed record OrganisationChoice(Guid Id, string Name);

/// <summary>The organisations that a form lets the visitor choose among.</summary>
public sealed class OrganisationChoices(SamhandlingDb db, OwnRows own)
{
    public async Task<IReadOnlyList<OrganisationChoice>> All(CancellationToken cancel = default) => await Of(db.Organisations, cancel);

    /// <summary>Those whose rows the visitor may write.</summary>
    public async Task<IReadOnlyList<OrganisationChoice>> Own(CancellationToken cancel = default)
    {
        if (own.IsAll) return await All(cancel);
        var mine = await own.Organisations(cancel);
        return await Of(db.Organisations.Where(o => mine.Contains(o.Id)), cancel);
    }

    private static async Task<IReadOnlyList<OrganisationChoice>> Of(IQueryable<Organisation> organisations, CancellationToken cancel) =>
        await (Names.IsNorwegian ? organisations.OrderBy(o => o.NorwegianOrder) : organisations.OrderBy(o => o.SwedishOrder)).ThenBy(o => o.Id)
            .Select(o => new OrganisationChoice(o.Id, o.Name)).ToListAsync(cancel);
}
