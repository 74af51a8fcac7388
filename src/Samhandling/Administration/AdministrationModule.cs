using Samhandling.Administration.Instances;
using Samhandling.Administration.People;
using Samhandling.Platform;
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
        .AddTransient<IPanel<Partnership>, PeoplePanel>()
        .AddTransient<IPanel<Visitor>, OperatorPanel>();
}
