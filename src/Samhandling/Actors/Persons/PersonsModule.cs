using Samhandling.Platform;
using Samhandling.Platform.Search;
using Samhandling.Platform.Spine;
using Samhandling.Platform.Ui;

namespace Samhandling.Actors.Persons;

/// <summary>The table of contents of persons and what they do. Their tables stand in <see cref="ActorsModule"/>.</summary>
public static class PersonsModule
{
    public static IServiceCollection AddPersons(this IServiceCollection services) => services
        .AddUseCase<AddPerson>()
        .AddUseCase<DescribePerson>()
        .AddUseCase<EngagePerson>()
        .AddUseCase<ChangeEngagement>()
        .AddScoped<PersonList>()
        .AddScoped<ISearch, PersonSearch>()
        .AddSingleton(new Bead(Knot.Person, "persons", Permission.SeePersons, () => Texts.Persons, db => db.Persons.Select(p => new BeadRow { Id = p.Id, Title = p.Name })))
        .AddSingleton(new MenuEntry(Question.WhoWeAre, "persons", Permission.SeePersons, () => Texts.Persons, () => Texts.PersonsPurpose));
}
