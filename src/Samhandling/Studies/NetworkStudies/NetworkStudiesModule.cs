using Samhandling.Platform;
using Samhandling.Platform.Search;
using Samhandling.Platform.Ui;

namespace Samhandling.Studies.NetworkStudies;

/// <summary>The table of contents of network studies: their use cases and their place in the menu. Their tables stand in <see cref="StudiesModule"/>.</summary>
public static class NetworkStudiesModule
{
    public static IServiceCollection AddNetworkStudies(this IServiceCollection services) => services
        .AddScoped<Samhandling.Actors.PersonalData.IPersonalData, HeldByNetworks>()
        .AddUseCase<ReadStudy>()
        .AddUseCase<CompareWithPopulation>()
        .AddTransient<IPanel<Partnership>, NewestNetworksPanel>()
        .AddTransient<ISearch, SearchNetworks>()
        .AddSingleton(new MenuEntry(Question.HowItGoes, "networks", Permission.SeeStudies, () => Texts.Networks, () => Texts.NetworksPurpose));
}
