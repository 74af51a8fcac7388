using Samhandling.Platform;
using Samhandling.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Samhandling.Studies.Responding;

/// <summary>Who could be meant by what a respondent is writing, for the page's script.</summary>
internal static class SuggestedNames
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/respond/{roundId:guid}/names", Suggest).WithMetadata(new NeedsAttribute(Permission.Nothing));

    private static async Task<IResult> Suggest(string partnership, Guid roundId, string? q, SamhandlingDb db, Visit visit, Sittings sittings, NamesToOffer offer, CancellationToken cancel)
    {
        if (visit.Partnership is null) visit.Enter(await db.Partnerships.AsNoTracking().Where(p => p.Address == partnership).OneAsync(cancel), null);
        // A browser that no link has let in is offered nobody.
        return await sittings.Here(roundId, cancel) is { } sitting ? Results.Json(await offer.Suggest(sitting, q ?? "", cancel)) : Results.StatusCode(StatusCodes.Status403Forbidden);
    }
}
