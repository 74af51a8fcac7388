using Samhandling.Platform;
using Samhandling.Reporting.Cases;
using Samhandling.Reporting.Chains;
using Samhandling.Reporting.Duties;
using Samhandling.Reporting.Ratings;
using Samhandling.Reporting.Reaching;
using Samhandling.Reporting.Referrals;
using Samhandling.Reporting.Reports;

namespace Samhandling.Reporting;

/// <summary>The table of contents of Reporting: whom we advise and reach, and what is reported of it to whom. The tables stand in the modules of its subjects.</summary>
public static class ReportingModule
{
    public static IServiceCollection AddReporting(this IServiceCollection services) => services
        .AddCases().AddReferrals().AddReaching().AddRatings()
        .AddDuties().AddReports()
        .AddChains()
        .AddSingleton(new DemoPart(Role.Coordinator, DemoDuties.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoCases.Load));
}
