namespace Samhandling.Cooperation.Overlap;

/// <summary>The table of contents of how groups overlap: whom they share, who sits in many, and which of them rest.</summary>
public static class OverlapModule
{
    public static IServiceCollection AddOverlap(this IServiceCollection services) => services
        .AddScoped<ReadOverlap>()
        .AddScoped<IMeetingDays, ReportedDays>();
}
