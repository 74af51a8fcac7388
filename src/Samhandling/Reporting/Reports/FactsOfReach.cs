using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Platform.Office;
using Samhandling.Reporting.Reaching;

namespace Samhandling.Reporting.Reports;

/// <summary>What the log of advice and the coverage of municipalities have to tell of a year.</summary>
public sealed class FactsOfReach(ReadReach reach, ReadCoverage coverage) : IReportSource
{
    public async Task<IReadOnlyList<ReportFact>> Of(int year, CancellationToken cancel)
    {
        var (table, matrix) = (await reach.Of(year, cancel), await coverage.Of(new(null, null, year), cancel));
        var reached = matrix.Rows.Count(row => row.Sum > 0);
        return
        [
            .. table.Rows.Sum(r => r.Cases) is > 0 and var cases ? new[] { new ReportFact("advice", null, Texts.AdviceGiven.With(cases, table.Rows.Count(r => r.Cases > 0))) } : [],
            .. reached > 0 ? new[] { new ReportFact("reach", null, Texts.MunicipalitiesReached.With(reached, matrix.Rows.Count)) } : [],
        ];
    }
}
