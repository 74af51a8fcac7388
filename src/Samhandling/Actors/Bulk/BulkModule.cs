using Samhandling.Platform;

namespace Samhandling.Actors.Bulk;

/// <summary>The table of contents of changing many rows at once.</summary>
public static class BulkModule
{
    public static IServiceCollection AddBulk(this IServiceCollection services) => services.AddUseCase<ChangePersons>().AddUseCase<ChangeOrganisations>();
}
