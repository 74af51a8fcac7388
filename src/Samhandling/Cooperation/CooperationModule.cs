using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Holding;
using Samhandling.Cooperation.Seats;

namespace Samhandling.Cooperation;

/// <summary>The table of contents of Cooperation: who works together in which groups, with what mandate. The tables stand in the modules of its subjects.</summary>
public static class CooperationModule
{
    public static IServiceCollection AddCooperation(this IServiceCollection services) => services
        .AddGroups()
        .AddSeats()
        .AddHolding();
}
