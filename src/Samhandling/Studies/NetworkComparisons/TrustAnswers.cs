using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Capability;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.AnswerResults;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>What surveys say of the capability to act together: the mean of the statements of trust in the rounds that were closed in a year, as it was decided to be told when their results were read first.</summary>
public sealed class TrustAnswers(SamhandlingDb db, TimeProvider clock) : ICapabilitySource
{
    public Facet Facet => Facet.Trust;

    public async Task<IReadOnlyDictionary<int, CapabilityPart>> Parts(IReadOnlyCollection<int> years, CancellationToken cancel)
    {
        var (figures, today) = (db.RoundFigures, clock.Today());
        var read = await db.Rounds.AsNoTracking().Where(r => r.OpenedAt != null).Join(figures.Where(f => f.Count > 0), r => r.Id, f => f.RoundId, (r, f) => new Read(r.ClosedAt, r.ClosesOn, f.Content)).ToListAsync(cancel);
        return read.Where(r => (r.ClosedAt is not null || r.ClosesOn < today) && years.Contains(r.Year)).Select(r => (r.Year, ToldFigures.FromJson(r.Content).Trust)).Where(r => r.Trust is not null)
            .GroupBy(r => r.Year, r => r.Trust!).ToDictionary(year => year.Key, year => new CapabilityPart(Facet, 0, year.Sum(t => t.Persons), Mean: year.Sum(t => t.Mean * t.Persons) / year.Sum(t => t.Persons)));
    }

    private sealed record Read(DateTime? ClosedAt, DateOnly ClosesOn, string Content)
    {
        public int Year => ClosedAt?.Year ?? ClosesOn.Year;
    }
}
