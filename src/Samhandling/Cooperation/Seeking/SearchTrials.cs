using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Trials;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Seeking;

/// <summary>Finds what meetings try first, and what was found, for those who write minutes; what is still tried before the rest.</summary>
[Needs(Permission.WorkTogether)]
public sealed class SearchTrials(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Trials.Texts.Trials;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.Trials.AsNoTracking().Include(t => t.Line!.Point!.Meeting).OrderBy(t => t.Outcome == null ? 0 : 1).ThenByDescending(t => t.ReviewOn).ThenBy(t => t.Id).ToListAsync(cancel);
        return [.. all.Where(t => words.AreIn($"{t.Line!.Text} {t.Found}")).Take(most).Select(t => new Hit(t.Line!.Text, t.Outcome?.Text() ?? Trials.Texts.SaidAt.With(t.Line.Point!.Meeting!.Title, t.Line.Point.Meeting.Day), visit.Address($"trials/{t.Id}")))];
    }
}
