using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Office;
using Samhandling.Platform.Ui;

namespace Samhandling.Actors.Surroundings;

/// <summary>The table of contents of what stands around an actor, on its page and as a file.</summary>
public static class SurroundingsModule
{
    public static IServiceCollection AddSurroundings(this IServiceCollection services) => services
        .AddScoped<AroundPerson>()
        .AddScoped<AroundOrganisation>()
        .AddTransient<IPanel<Person>, AroundPersonPanel>()
        .AddTransient<IPanel<Organisation>, AroundOrganisationPanel>()
        .AddSingleton<MapRoutes>(Map);

    private static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{partnership}/persons/{personId:guid}/around." + FigureFile.KindOrTable, async (Guid personId, string kind, SamhandlingDb db, AroundPerson around, TimeProvider clock, CancellationToken cancel) =>
        {
            var person = await db.Persons.AsNoTracking().Where(p => p.Id == personId).OneAsync(cancel);
            return File(await around.Of(person, cancel), person.Name, clock).As(kind);
        }).WithMetadata(new NeedsAttribute(Permission.SeePersons));
        routes.MapGet("/{partnership}/organisations/{surroundedId:guid}/around." + FigureFile.KindOrTable, async (Guid surroundedId, string kind, SamhandlingDb db, AroundOrganisation around, TimeProvider clock, CancellationToken cancel) =>
        {
            var organisation = await db.Organisations.AsNoTracking().Where(o => o.Id == surroundedId).OneAsync(cancel);
            return File(await around.Of(organisation, cancel), organisation.Name, clock).As(kind);
        }).WithMetadata(new NeedsAttribute(Permission.SeeActors));
    }

    private static FigureFile File(Surrounding? found, string name, TimeProvider clock) =>
        found is { } surrounding ? new(name, surrounding.Figure, Texts.SourceIs.With(clock.Today()), surrounding.Legend) : throw new NotFoundException();
}
