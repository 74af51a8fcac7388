using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Privacy;
using Samhandling.Platform.Tables;

namespace Samhandling.Actors.PersonalData;

/// <summary>The table of contents of what is held of persons: extract, erasure and retention. What each column is stands in docs/personal-data.csv.</summary>
public static class PersonalDataModule
{
    public static IServiceCollection AddPersonalData(this IServiceCollection services) => services
        .AddScoped<IPersonalData, HeldByActors>()
        .AddTransient<IKeepPersons, RegisteredPersons>()
        .AddUseCase<ErasePerson>()
        .AddUseCase<EraseUnused>()
        .AddUseCase<EraseAgain>()
        .AddSingleton(new AtStart(EraseAgain.Everywhere))
        .AddSingleton<MapRoutes>(Map);

    private static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/persons/{personId:guid}/extract.csv", async (Guid personId, ErasePerson erase, CancellationToken cancel) =>
        {
            var held = await erase.Held(personId, cancel);
            var table = new FigureTable([Texts.Where, Texts.What, Texts.Value], [.. held.Select(row => new[] { row.Where, row.What, row.Value })]);
            return table.ToCsv(Texts.ExtractFile);
        }).WithMetadata(new NeedsAttribute(NeedsAttribute.Of(typeof(ErasePerson))));
}
