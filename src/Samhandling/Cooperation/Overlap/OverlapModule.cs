using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Office;

namespace Samhandling.Cooperation.Overlap;

/// <summary>The table of contents of how groups overlap: whom they share, who sits in many, and which of them rest.</summary>
public static class OverlapModule
{
    public static IServiceCollection AddOverlap(this IServiceCollection services) => services
        .AddScoped<ReadOverlap>()
        .AddScoped<IMeetingDays, ReportedDays>()
        .AddSingleton<MapRoutes>(Map);

    private static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/groups/overlap." + FigureFile.KindOrTable, async (string kind, ReadOverlap read, Visit visit, TimeProvider clock, CancellationToken cancel) =>
            OverlapPicture.Draw(await read.Today(cancel), visit.May(Permission.SeePersons)) is { } figure
                ? new FigureFile(Texts.Overlap, figure, Texts.SourceIs.With(clock.Today()), OverlapPicture.Legend).As(kind)
                : throw new NotFoundException()).WithMetadata(new NeedsAttribute(Permission.SeeCooperation));
}
