using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.Operation;

namespace Samhandling.Platform;

/// <summary>What a supervisor asks: does the process live, and can it serve.</summary>
public static class Health
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithMetadata(new NeedsAttribute(Permission.Nothing));
        health.MapGet("/live", () => TypedResults.Text("live"));
        health.MapGet("/ready", async (SamhandlingDb db, DiskSpace disk, CancellationToken cancel) => disk.Free >= DiskSpace.ForServing && await IsReady(db, cancel)
            ? TypedResults.Text("ready")
            : Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable));
    }

    /// <summary>Whether the database answers and is the one that this version works with.</summary>
    public static async Task<bool> IsReady(SamhandlingDb db, CancellationToken cancel)
    {
        try { return await db.Database.CanConnectAsync(cancel) && !(await db.Database.GetPendingMigrationsAsync(cancel)).Any() && await db.UnknownMigration(cancel) is null; }
        catch (System.Data.Common.DbException) { return false; }
    }
}
