using Samhandling.Actors.Organisations;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Undoing;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Tables;

namespace Samhandling.Actors.Importing;

/// <summary>The table of contents of reading lists in and writing them out, and of undoing what was done to many rows.</summary>
public static class ImportingModule
{
    public static IServiceCollection AddImporting(this IServiceCollection services) => services
        .AddScoped<OpenActorDrafts>()
        .AddScoped<ActorLists>()
        .AddScoped<References>()
        .AddScoped<Deeds>()
        .AddUseCase<UploadActors>()
        .AddUseCase<ImportActors>()
        .AddUseCase<UndoDeed>()
        .AddSingleton<MapRoutes>(Map);

    private static void Map(IEndpointRouteBuilder routes)
    {
        var needs = new NeedsAttribute(NeedsAttribute.Of(typeof(ImportActors)));
        routes.MapGet("/{partnership}/actors/template.xlsx", () => Results.File(ActorLists.Template(), WorkbookWriter.MediaType, $"{Texts.TemplateName}.xlsx")).WithMetadata(needs);
        routes.MapGet("/{partnership}/persons.csv", async (HttpRequest request, ActorLists lists, CancellationToken cancel) =>
            (await lists.Persons(PersonList.Address("", request.Query), cancel)).ToCsv(Texts.SheetPersons)).WithMetadata(needs);
        routes.MapGet("/{partnership}/organisations.csv", async (HttpRequest request, ActorLists lists, CancellationToken cancel) =>
            (await lists.Organisations(OrganisationList.Address("", request.Query), cancel)).ToCsv(Texts.SheetOrganisations)).WithMetadata(needs);
        routes.MapGet("/{partnership}/actors.xlsx", async (ActorLists lists, CancellationToken cancel) => Results.File(
            ActorLists.Book((Texts.SheetOrganisations, await lists.Organisations(new(""), cancel)), (Texts.SheetPersons, await lists.Persons(new(""), cancel))),
            WorkbookWriter.MediaType, $"{Texts.TemplateName}.xlsx")).WithMetadata(needs);
    }
}
