using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Terms;

/// <summary>The table of contents of the terms of groups: whose are over soon, and what was won before they go on.</summary>
public static class TermsModule
{
    public static IServiceCollection AddTerms(this IServiceCollection services) => services
        .AddUseCase<RenewGroup>()
        .AddScoped<EndingTerms>()
        .AddTransient<IPanel<Partnership>, EndingTermsPanel>()
        .AddSingleton(Deed.Of<RenewGroup>(() => Texts.DidRenew));
}
