using Samhandling.Actors.Register;
using Samhandling.Platform.Ui;

namespace Samhandling.Actors.Surroundings;

/// <summary>The table of contents of what stands around an actor.</summary>
public static class SurroundingsModule
{
    public static IServiceCollection AddSurroundings(this IServiceCollection services) => services
        .AddScoped<AroundPerson>()
        .AddScoped<AroundOrganisation>()
        .AddTransient<IPanel<Person>, AroundPersonPanel>()
        .AddTransient<IPanel<Organisation>, AroundOrganisationPanel>();
}
