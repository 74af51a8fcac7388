using System.Text;
using Samhandling.Cooperation.Borders;
using Samhandling.Cooperation.Capability;
using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Office;
using Samhandling.Platform.Tables;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>The table of contents of comparing networks: two rounds of a place, and many places.</summary>
public static class NetworkComparisonsModule
{
    public static IServiceCollection AddNetworkComparisons(this IServiceCollection services) => services
        .AddScoped<ICapabilitySource, CrossSectorTies>()
        .AddScoped<ICapabilitySource, TrustAnswers>()
        .AddScoped<Nations>()
        .AddScoped<IBorderSource, TiesAcrossNations>()
        .AddUseCase<CompareWaves>()
        .AddUseCase<ComparePlaces>()
        .AddSingleton<MapRoutes>(Map);

    private static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{partnership}/networks/{id:guid}/waves/{earlier:guid}.csv", Waves).WithMetadata(new NeedsAttribute(Permission.SeeStudies));
        routes.MapGet("/{partnership}/networks/{id:guid}/waves/{earlier:guid}/{round}." + FigureFile.Kind, WaveDrawing).WithMetadata(new NeedsAttribute(Permission.SeePseudonyms));
        routes.MapGet("/{partnership}/networks/places/{measure}.csv", PlaceTable).WithMetadata(new NeedsAttribute(Permission.SeeStudies));
        routes.MapGet("/{partnership}/networks/places/{measure}." + FigureFile.Kind, PlaceDrawing).WithMetadata(new NeedsAttribute(Permission.SeeStudies));
    }

    private static async Task<IResult> PlaceTable(string measure, ComparePlaces places, CancellationToken cancel) =>
        (await Plot(measure, places, cancel)).Table.ToCsv(PlacePlot.Title(Known(measure)));

    private static async Task<IResult> PlaceDrawing(string measure, string kind, ComparePlaces places, CancellationToken cancel) =>
        new FigureFile(PlacePlot.Title(Known(measure)), await Plot(measure, places, cancel), Texts.PlacesSource, []).As(kind);

    private static async Task<Figure> Plot(string measure, ComparePlaces places, CancellationToken cancel)
    {
        var known = Known(measure);
        return await places.Handle(cancel) is { Count: > 0 } rows ? PlacePlot.Draw(rows, known) : throw new NotFoundException();
    }

    private static PlaceMeasure Known(string measure) =>
        PlacePlot.Measures.Select(m => (PlaceMeasure?)m).FirstOrDefault(m => string.Equals(m.ToString(), measure, StringComparison.OrdinalIgnoreCase)) ?? throw new NotFoundException();

    private static async Task<IResult> Waves(Guid id, Guid earlier, CompareWaves waves, CancellationToken cancel)
    {
        if (!(await waves.Handle(id, earlier, cancel)).Try(out var compared, out _) || WaveFigures.Ties(compared) is not { } figure) throw new NotFoundException();
        return figure.Table.ToCsv(Texts.TwoRounds);
    }

    private static async Task<IResult> WaveDrawing(Guid id, Guid earlier, string round, string kind, CompareWaves waves, CancellationToken cancel)
    {
        var isLater = round is "later";
        if (!isLater && round is not "earlier") throw new NotFoundException();
        if (!(await waves.Handle(id, earlier, cancel)).Try(out var compared, out _) || WaveFigures.Picture(compared, isLater) is not { } figure) throw new NotFoundException();
        var head = isLater ? compared.Later : compared.Earlier;
        return new FigureFile(head.Title, figure, head.SourceLine, [.. WaveFigures.Legend(isLater)]).As(kind);
    }
}
