using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>A visitor lays the networks of many places side by side. It tells of places and never of persons, so all who see studies see the same.</summary>
[Needs(Permission.SeeStudies)]
public sealed class ComparePlaces(SamhandlingDb db, ReadStudy studies)
{
    /// <summary>The newest study of each place, or of each title where no place is told; by name.</summary>
    public async Task<IReadOnlyList<PlaceRow>> Handle(CancellationToken cancel = default)
    {
        var all = await db.NetworkStudies.Select(s => new Row(s.Id, s.Title, s.Place, s.HeldOn)).ToListAsync(cancel);
        var newest = all.GroupBy(s => s.Place ?? s.Title, StringComparer.OrdinalIgnoreCase).Select(g => g.OrderByDescending(s => s.HeldOn).ThenByDescending(s => s.Id).First());
        var rows = new List<PlaceRow>();
        foreach (var study in newest.OrderBy(s => s.Place ?? s.Title, StringComparer.CurrentCulture))
        {
            var figures = (await studies.Handle(study.Id, cancel: cancel)).Figures;
            rows.Add(new(study.Id, study.Place ?? study.Title, study.HeldOn, figures.Answering.Respondents, figures.Place));
        }

        return rows;
    }

    private sealed record Row(Guid Id, string Title, string? Place, DateOnly HeldOn);
}
