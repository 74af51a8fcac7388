using Samhandling.Administration.Instances;
using Samhandling.Administration.People;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Privacy;
using Samhandling.Platform.SignIn;
using Samhandling.Platform.Ui;

namespace Samhandling.Administration;

/// <summary>The table of contents of Administration: who is in a partnership and as what, and who runs the instance.</summary>
public static class AdministrationModule
{
    public static IServiceCollection AddAdministration(this IServiceCollection services) => services
        .AddScoped<PartnershipSeats>()
        .AddUseCase<InvitePerson>()
        .AddUseCase<ChangeRole>()
        .AddUseCase<RemovePerson>()
        .AddUseCase<DisablePerson>()
        .AddUseCase<SignOutPerson>()
        .AddUseCase<RenamePartnership>()
        .AddUseCase<DisableUser>()
        .AddUseCase<MakeOperator>()
        .AddSingleton(Deed.Of<InvitePerson>(() => People.Texts.DidInvitePerson))
        .AddSingleton(Deed.Of<ChangeRole>(() => People.Texts.DidChangeRole))
        .AddSingleton(Deed.Of<RemovePerson>(() => People.Texts.DidRemovePerson))
        .AddSingleton(Deed.Of<DisablePerson>(() => People.Texts.DidDisablePerson))
        .AddSingleton(Deed.Of<SignOutPerson>(() => People.Texts.DidSignOutPerson))
        .AddSingleton(Deed.Of<RenamePartnership>(() => People.Texts.DidRenamePartnership))
        .AddSingleton(Deed.Of<DisableUser>(() => Instances.Texts.DidDisableUser))
        .AddSingleton(Deed.Of<MakeOperator>(() => Instances.Texts.DidMakeOperator))
        .AddSingleton(new MenuEntry(null, "people", Permission.ManagePeople, () => People.Texts.People, () => People.Texts.PeopleLead))
        .AddTransient<IKeepPersons, KeptUsers>()
        .AddTransient<IPanel<Visitor>, OperatorPanel>();
}
