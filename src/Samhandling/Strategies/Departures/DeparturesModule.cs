using Samhandling.Actors.Register;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Departures;

/// <summary>The table of contents of the one page that who leaves hands over.</summary>
public static class DeparturesModule
{
    public static IServiceCollection AddDepartures(this IServiceCollection services) => services.AddTransient<IPanel<Person>, DeparturePanel>();
}
