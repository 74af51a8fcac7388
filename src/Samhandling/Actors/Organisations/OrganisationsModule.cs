using Samhandling.Platform;
using Samhandling.Platform.Search;
using Samhandling.Platform.Ui;

namespace Samhandling.Actors.Organisations;

/// <summary>The table of contents of organisations and who speaks for them. Their tables stand in <see cref="ActorsModule"/>.</summary>
public static class OrganisationsModule
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services) => services
        .AddUseCase<AddOrganisation>()
        .AddUseCase<DescribeOrganisation>()
        .AddUseCase<JoinOrganisation>()
        .AddUseCase<LetSpeak>()
        .AddScoped<OrganisationList>()
        .AddScoped<OrganisationChoices>()
        .AddScoped<ISearch, OrganisationSearch>()
        .AddSingleton(new MenuEntry(Question.WhoWeAre, "organisations", Permission.SeeActors, () => Texts.Organisations, () => Texts.OrganisationsPurpose));
}
