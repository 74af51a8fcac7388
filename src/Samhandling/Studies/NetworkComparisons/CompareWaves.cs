using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.NetworkReports;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>A visitor lays a study beside an earlier round of the same place, as far as the visitor may see them.</summary>
[Needs(Permission.SeeStudies)]
public sealed class CompareWaves(SamhandlingDb db, ReadStudy studies)
{
    /// <summary>A study that may be compared with, and whether it is of the same place.</summary>
    public sealed record Choice(Guid Id, string Title, DateOnly HeldOn, bool IsOfPlace);

    /// <summary>The studies that could be the earlier round: those of the same place first, the nearest in time first.</summary>
    public async Task<IReadOnlyList<Choice>> Choices(Guid id, CancellationToken cancel = default)
    {
        var all = await db.NetworkStudies.Select(s => new Row(s.Id, s.Title, s.Place, s.HeldOn)).ToListAsync(cancel);
        if (all.Find(s => s.Id == id) is not { } own) throw new NotFoundException();
        return [.. all.Where(s => s.Id != id && s.HeldOn <= own.HeldOn).OrderBy(s => !IsOf(s)).ThenByDescending(s => s.HeldOn).ThenBy(s => s.Title, StringComparer.CurrentCulture)
            .Select(s => new Choice(s.Id, s.Title, s.HeldOn, IsOf(s)))];

        bool IsOf(Row other) => other.Place is not null && string.Equals(other.Place, own.Place, StringComparison.OrdinalIgnoreCase);
    }

    /// <exception cref="NotFoundException">One of the studies is not here.</exception>
    public async Task<Result<ComparedWaves>> Handle(Guid id, Guid earlier, CancellationToken cancel = default)
    {
        var (before, after) = (await Read(earlier, cancel), await Read(id, cancel));
        if (before.Study.Network.IsDirected != after.Study.Network.IsDirected) return new Refusal("", Texts.OneHasDirections);
        if (!IsEnough(before) || !IsEnough(after)) return new Refusal("", Texts.TooFewInOne);
        // As far as the one of the two that is shown least.
        var (earlierSight, sight) = (await studies.SightOf(before.Head.RoundId, cancel), await studies.SightOf(after.Head.RoundId, cancel));
        return ComparedWaves.Of(before, after, earlierSight < sight ? earlierSight : sight);
    }

    private static bool IsEnough(WaveStudy wave) => wave.Study.Respondents.Count(answered => answered) >= Surveys.Suppression.Threshold;

    private async Task<WaveStudy> Read(Guid id, CancellationToken cancel)
    {
        var study = await db.NetworkStudies.AsNoTracking().AsSplitQuery().Include(s => s.Persons).Where(s => s.Id == id).OneAsync(cancel);
        return new(study.Head(), study.Studied(), study.Pseudonyms());
    }

    private sealed record Row(Guid Id, string Title, string? Place, DateOnly HeldOn);
}
