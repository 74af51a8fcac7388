using Samhandling.Platform;

namespace Samhandling.Actors.Duplicates;

/// <summary>The table of contents of rows that may be one, and of making them one.</summary>
public static class DuplicatesModule
{
    public static IServiceCollection AddDuplicates(this IServiceCollection services) => services
        .AddScoped<Suggestions>()
        .AddUseCase<MergePersons>()
        .AddUseCase<MergeOrganisations>();
}
