using Samhandling.Assignments.Agreements;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Renewals;

/// <summary>The table of contents of renewals: the next edition of an agreement, and what is other in it.</summary>
public static class RenewalsModule
{
    public static IServiceCollection AddRenewals(this IServiceCollection services) => services
        .AddUseCase<RenewAgreement>()
        .AddTransient<IPanel<Agreement>, EditionsOfAgreementPanel>()
        .AddSingleton(Deed.Of<RenewAgreement>(() => Texts.DidRenew));
}
