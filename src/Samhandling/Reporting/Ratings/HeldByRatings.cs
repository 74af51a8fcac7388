using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Ratings;

/// <summary>What ratings of advice hold of a person: words that name the person. Who wrote them nobody knows.</summary>
public sealed class HeldByRatings(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await That(subject, cancel)).Select(r => new HeldData(Texts.Ratings, r.Year.ToString(CultureInfo.CurrentCulture), r.Words!))];

    public async Task Erase(Subject subject, CancellationToken cancel) => (await That(subject, cancel)).ForEach(r => r.LeaveOut(subject));

    private async Task<List<AdviceRating>> That(Subject subject, CancellationToken cancel) =>
        [.. (await db.AdviceRatings.Where(r => r.Words != null).OrderBy(r => r.Year).ThenBy(r => r.Id).ToListAsync(cancel)).Where(r => subject.IsIn(r.Words!))];
}
