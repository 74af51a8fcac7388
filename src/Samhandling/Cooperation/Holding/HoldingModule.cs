using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Office;
using Samhandling.Platform.Privacy;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Holding;

/// <summary>The table of contents of what cooperation holds of persons, what they pass on when they leave, and how groups are found.</summary>
public static class HoldingModule
{
    public static IServiceCollection AddHolding(this IServiceCollection services) => services
        .AddScoped<IPersonalData, HeldByGroups>()
        .AddScoped<IPersonalData, HeldByRegistrations>()
        .AddScoped<IHandOver, HandOverOfSeats>()
        .AddTransient<IKeepPersons, SeatedPersons>()
        .AddTransient<IKeepPersons, RegisteredForEditions>()
        .AddScoped<IReportSource, FactsOfCooperation>()
        .AddTransient<ISearch, SearchGroups>();
}
