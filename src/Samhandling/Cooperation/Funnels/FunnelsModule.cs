namespace Samhandling.Cooperation.Funnels;

/// <summary>The table of contents of the way from talk to action.</summary>
public static class FunnelsModule
{
    public static IServiceCollection AddFunnels(this IServiceCollection services) => services.AddScoped<FunnelReading>();
}
