using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.NetworkComparisons;
using Samhandling.Studies.NetworkReports;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.NetworkStudies;

/// <summary>A visitor reads a study, as far as the visitor may see it. Its figures are kept, so that reading does not reckon.</summary>
[Needs(Permission.SeeStudies)]
public sealed class ReadStudy(SamhandlingDb db, Visit visit, SeenStudies seen, Nations nations)
{
    /// <summary>How near the visitor sees the persons of a study. Those of a round are named to its owner alone until the names are approved.</summary>
    /// <param name="roundId">Null for a study that was imported.</param>
    public async Task<Sight> SightOf(Guid? roundId, CancellationToken cancel = default)
    {
        var me = visit.Visitor?.Id;
        if (visit.May(Permission.SeeNames) && (roundId is null || await db.Rounds.AnyAsync(r => r.Id == roundId && (r.NamesApprovedAt != null || r.Study!.OwnerId == me), cancel))) return Sight.Names;
        return visit.May(Permission.SeePseudonyms) ? Sight.Pseudonyms : Sight.Figures;
    }

    /// <param name="isNamed">Whether who may see names sees them, and not numbers.</param>
    /// <param name="least">The least weight of the contacts that are reckoned; all where it is not on offer.</param>
    /// <exception cref="NotFoundException">There is no such study here.</exception>
    public async Task<ShownStudy> Handle(Guid id, bool isNamed = true, double? least = null, CancellationToken cancel = default)
    {
        // Its partnership's wall stands before this question too: what was seen elsewhere is not found here.
        var now = await db.NetworkStudies.Where(s => s.Id == id).Select(s => new Now(s.Version, s.Figures == null ? null : s.Figures.Length, s.RoundId)).OneAsync(cancel);
        var sight = await SightOf(now.RoundId, cancel);
        var key = new SeenStudies.Key(id, now.Version, now.FiguresLength, sight, isNamed, least);
        if (seen.Of(key) is { } before) return before;
        var shown = await Read(id, sight, isNamed, least, cancel);
        // What was asked for and is not on offer is shown as the whole, and kept as that alone.
        if (shown.Head.Threshold?.Least == least) seen.Keep(key, shown);
        return shown;
    }

    private async Task<ShownStudy> Read(Guid id, Sight sight, bool isNamed, double? least, CancellationToken cancel)
    {
        var studies = db.NetworkStudies.AsNoTracking().AsSplitQuery().Where(s => s.Id == id);
        var study = await (sight is Sight.Figures ? studies : studies.Include(s => s.Persons)).OneAsync(cancel);
        if (study.Kept() is not { } analysis)
        {
            study = await Reckoned(id, cancel);
            analysis = study.Analysis();
        }

        double[] offered = [.. analysis.Steps.Where(s => s.IsForAll || sight is Sight.Names).Select(s => s.Least)];
        var chosen = offered.Contains(least ?? double.NaN) ? least : null;
        var head = study.Head() with { Threshold = offered.Length == 0 ? null : new(chosen, offered) };
        var figures = analysis.AtLeast(chosen);
        if (sight is Sight.Figures) return ShownStudy.Of(head, figures, sight);
        var studied = chosen is { } weight ? study.Studied().AtLeast(weight) : study.Studied();
        if (sight is Sight.Names) studied = await nations.Told(studied, cancel);
        return ShownStudy.Of(head, figures, sight, studied, study.Pseudonyms(), isNamed);
    }

    /// <summary>Figures that an earlier version kept, or none, are reckoned once more and kept. If somebody changes the study at that moment it is left to the next reader.</summary>
    private async Task<NetworkStudy> Reckoned(Guid id, CancellationToken cancel)
    {
        var study = await db.NetworkStudies.AsSplitQuery().Include(s => s.Persons).Where(s => s.Id == id).OneAsync(cancel);
        study.Analysis();
        await db.SaveAsync<NetworkStudy>(study, cancel);
        return study;
    }

    private sealed record Now(int Version, int? FiguresLength, Guid? RoundId);
}
