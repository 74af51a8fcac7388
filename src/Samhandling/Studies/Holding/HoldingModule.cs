using Samhandling.Platform;
using Samhandling.Platform.Jobs;
using Samhandling.Platform.Privacy;
using Samhandling.Platform.Search;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Audit;

namespace Samhandling.Studies.Holding;

/// <summary>The table of contents of what studies hold of persons, until when, and how they are found.</summary>
public static class HoldingModule
{
    public static IServiceCollection AddHolding(this IServiceCollection services) => services
        .AddScoped<IPersonalData, HeldByStudies>()
        .AddTransient<IKeepPersons, AskedPersons>()
        .AddTransient<ISearch, SearchStudies>()
        .AddScoped<DeleteWhenDue>()
        .AddSingleton(Deed.Of<DeleteWhenDue>(() => Texts.DidDelete))
        .AddSingleton(new DemoPart(Role.Analyst, DemoStudy.Load))
        .AddSingleton(new Recurring("studies-due", InEachPartnership: true, (services, cancel) => services.GetRequiredService<DeleteWhenDue>().Work(cancel)));
}
