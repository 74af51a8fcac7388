namespace Samhandling.Actors.Handover;

/// <summary>The table of contents of what is passed on when a person leaves.</summary>
public static class HandoverModule
{
    public static IServiceCollection AddHandover(this IServiceCollection services) => services.AddScoped<IHandOver, HandOverOfActors>();
}
