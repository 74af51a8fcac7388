using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Platform.Privacy;
using Samhandling.Platform.Search;
using Samhandling.Platform.Ui;

namespace Samhandling.Studies.NetworkStudies;

/// <summary>The table of contents of network studies: their use cases and their place in the menu. Their tables stand in <see cref="StudiesModule"/>.</summary>
public static class NetworkStudiesModule
{
    /// <summary>How the places that a study was held in name it.</summary>
    public const string ActivityKey = "network";

    public static IServiceCollection AddNetworkStudies(this IServiceCollection services) => services
        .AddSingleton<SeenStudies>()
        .AddScoped<Samhandling.Actors.PersonalData.IPersonalData, HeldByNetworks>()
        .AddUseCase<ReadStudy>()
        .AddUseCase<CompareWithPopulation>()
        .AddTransient<IPanel<Partnership>, NewestNetworksPanel>()
        .AddSingleton(new ActivityKind(ActivityKey, Permission.SeeStudies, () => Texts.Networks, "networks", db => db.NetworkStudies.Select(s => new Activity { Id = s.Id, Title = s.Title, Day = s.HeldOn })))
        .AddTransient<ISearch, SearchNetworks>()
        .AddTransient<IKeepPersons, StudiedPersons>()
        .AddSingleton(new MenuEntry(Question.HowItGoes, "networks", Permission.SeeStudies, () => Texts.Networks, () => Texts.NetworksPurpose));
}
