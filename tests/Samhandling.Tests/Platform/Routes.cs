using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Samhandling.Tests.Platform;

public static class Routes
{
    /// <summary>Every address of the application but the styles, scripts and fonts, which are open to all.</summary>
    public static IReadOnlyList<RouteEndpoint> Of(House house) =>
    [
        .. house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .OrderBy(e => e.RoutePattern.RawText, StringComparer.Ordinal),
    ];
}
