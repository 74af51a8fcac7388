using Samhandling.Platform.Commands;

namespace Samhandling.Platform.Operation;

/// <summary>The table of contents of operation: what those who run an instance, and those who watch over it, need.</summary>
public static class OperationModule
{
    /// <summary>How long a stopping instance lets those finish who are in it.</summary>
    public static readonly TimeSpan Drain = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddOperation(this IServiceCollection services, Settings settings) => services
        .AddSingleton(DiskSpace.Of(settings))
        .Configure<HostOptions>(host => host.ShutdownTimeout = Drain)
        .AddSingleton<MapRoutes>(Health.Map)
        .AddSingleton<MapRoutes>(SecurityText.Map);
}
