using System.Globalization;
using Samhandling.Places.Profiles;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Office;
using Samhandling.Platform.Tables;

namespace Samhandling.Places.Coverage;

/// <summary>The matrix to fetch.</summary>
internal static class CoverageFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{partnership}/places/coverage/figure." + FigureFile.Kind, Drawing).WithMetadata(new NeedsAttribute(Permission.SeePlaces));
        routes.MapGet("/{partnership}/places/coverage/figure.csv", Table).WithMetadata(new NeedsAttribute(Permission.SeePlaces));
    }

    private static async Task<IResult> Drawing(string kind, string? country, string? region, string? year, string? profile, ReadCoverage coverage, CancellationToken cancel) =>
        CoverageFigures.Bars(await coverage.Of(FilterOf(country, region, year, profile), cancel)) is { } figure
            ? new FigureFile(Texts.FileName, figure, Texts.OwnCalculation, []).As(kind)
            : throw new NotFoundException();

    private static async Task<IResult> Table(string? country, string? region, string? year, string? profile, ReadCoverage coverage, CancellationToken cancel)
    {
        var table = CoverageFigures.Table(await coverage.Of(FilterOf(country, region, year, profile), cancel));
        return table.ToCsv(Texts.FileName);
    }

    /// <summary>What an address asks for; what it asks that makes no sense is left out.</summary>
    public static CoverageFilter FilterOf(string? country, string? region, string? year, string? profile) => new(
        Words.Asked(country),
        Guid.TryParse(region, out var id) ? id : null,
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        ProfileFilter.Of(profile));
}
