using Samhandling.Actors.Bulk;
using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.ContactTests;
using Samhandling.Actors.Duplicates;
using Samhandling.Actors.Importing;
using Samhandling.Actors.Organisations;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Register;
using Samhandling.Actors.Undoing;
using Samhandling.Platform.Audit;

namespace Samhandling.Actors.Told;

/// <summary>How the event log tells what was done to the register.</summary>
public static class ToldModule
{
    public static IServiceCollection AddTold(this IServiceCollection services) => services
        .Tells<AddPerson>(() => Texts.AddPerson)
        .Tells<DescribePerson>(() => Texts.DescribePerson)
        .Tells<EngagePerson>(() => Texts.EngagePerson)
        .Tells<ChangeEngagement>(() => Texts.ChangeEngagement)
        .Tells<AddOrganisation>(() => Texts.AddOrganisation)
        .Tells<DescribeOrganisation>(() => Texts.DescribeOrganisation)
        .Tells<JoinOrganisation>(() => Texts.JoinOrganisation)
        .Tells<LetSpeak>(() => Texts.LetSpeak)
        .Tells<GiveContact>(() => Texts.GiveContact)
        .Tells<RequireContacts>(() => Texts.RequireContacts)
        .Tells<TestContacts>(() => Texts.TestContacts)
        .Tells<AnswerContactTest>(() => Texts.AnswerContactTest)
        .Tells<UploadActors>(() => Texts.UploadActors)
        .Tells<ImportActors>(() => Texts.ImportActors)
        .Tells<MergePersons>(() => Texts.MergePersons)
        .Tells<MergeOrganisations>(() => Texts.MergeOrganisations)
        .Tells<ChangePersons>(() => Texts.ChangePersons)
        .Tells<ChangeOrganisations>(() => Texts.ChangeOrganisations)
        .Tells<UndoDeed>(() => Texts.UndoDeed)
        .Tells<ErasePerson>(() => Texts.ErasePerson)
        .Tells<EraseUnused>(() => Texts.EraseUnused)
        .Tells<EraseAgain>(() => Texts.EraseAgain)
        .AddSingleton(RowKind.Of<Person>(() => Texts.KindPerson))
        .AddSingleton(RowKind.Of<Organisation>(() => Texts.KindOrganisation))
        .AddSingleton(RowKind.Of<Engagement>(() => Texts.KindEngagement))
        .AddSingleton(RowKind.Of<Membership>(() => Texts.KindMembership))
        .AddSingleton(RowKind.Of<Spokesperson>(() => Texts.KindSpokesperson))
        .AddSingleton(RowKind.Of<ContactPoint>(() => Texts.KindContactPoint))
        .AddSingleton(RowKind.Of<ContactTest>(() => Texts.KindContactTest))
        .AddSingleton(RowKind.Of<ActorDraft>(() => Texts.KindDraft))
        .AddSingleton(RowKind.Of<Undoing.Deed>(() => Texts.KindDeed));

    private static IServiceCollection Tells<TUseCase>(this IServiceCollection services, Func<string> text) => services.AddSingleton(Platform.Audit.Deed.Of<TUseCase>(text));
}
