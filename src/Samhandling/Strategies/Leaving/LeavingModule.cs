using Samhandling.Actors.Register;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Leaving;

/// <summary>The table of contents of the one page that who leaves hands over.</summary>
public static class LeavingModule
{
    public static IServiceCollection AddLeaving(this IServiceCollection services) => services.AddTransient<IPanel<Person>, LeavingPanel>();
}
