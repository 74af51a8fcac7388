using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.NetworkReports;

namespace Samhandling.Studies.NetworkStudies;

/// <summary>A visitor reads a study, as far as the visitor may see it. Its figures are kept, so that reading does not reckon.</summary>
[Needs(Permission.SeeStudies)]
public sealed class ReadStudy(SamhandlingDb db, Visit visit, SeenStudies seen)
{
    public Sight Sight => visit.May(Permission.SeeNames) ? Sight.Names : visit.May(Permission.SeePseudonyms) ? Sight.Pseudonyms : Sight.Figures;

    /// <param name="isNamed">Whether who may see names sees them, and not numbers.</param>
    /// <param name="least">The least weight of the contacts that are reckoned; all where it is not on offer.</param>
    /// <exception cref="NotFoundException">There is no such study here.</exception>
    public async Task<ShownStudy> Handle(Guid id, bool isNamed = true, double? least = null, CancellationToken cancel = default)
    {
        // Its partnership's wall stands before this question too: what was seen elsewhere is not found here.
        var now = await db.NetworkStudies.Where(s => s.Id == id).Select(s => new Now(s.Version, s.Figures == null ? null : s.Figures.Length)).OneAsync(cancel);
        var key = new SeenStudies.Key(id, now.Version, now.FiguresLength, Sight, isNamed, least);
        if (seen.Of(key) is { } before) return before;
        var shown = await Read(id, isNamed, least, cancel);
        // What was asked for and is not on offer is shown as the whole, and kept as that alone.
        if (shown.Head.Threshold?.Least == least) seen.Keep(key, shown);
        return shown;
    }

    private async Task<ShownStudy> Read(Guid id, bool isNamed, double? least, CancellationToken cancel)
    {
        var studies = db.NetworkStudies.AsNoTracking().AsSplitQuery().Where(s => s.Id == id);
        var study = await (Sight is Sight.Figures ? studies : studies.Include(s => s.Persons)).OneAsync(cancel);
        if (study.Kept() is not { } analysis)
        {
            study = await Reckoned(id, cancel);
            analysis = study.Analysis();
        }

        double[] offered = [.. analysis.Steps.Where(s => s.IsForAll || Sight is Sight.Names).Select(s => s.Least)];
        var chosen = offered.Contains(least ?? double.NaN) ? least : null;
        var head = study.Head() with { Threshold = offered.Length == 0 ? null : new(chosen, offered) };
        var figures = analysis.AtLeast(chosen);
        if (Sight is Sight.Figures) return ShownStudy.Of(head, figures, Sight);
        var studied = chosen is { } weight ? study.Studied().AtLeast(weight) : study.Studied();
        return ShownStudy.Of(head, figures, Sight, studied, study.Pseudonyms(), isNamed);
    }

    /// <summary>Figures that an earlier version kept, or none, are reckoned once more and kept. If somebody changes the study at that moment it is left to the next reader.</summary>
    private async Task<NetworkStudy> Reckoned(Guid id, CancellationToken cancel)
    {
        var study = await db.NetworkStudies.AsSplitQuery().Include(s => s.Persons).Where(s => s.Id == id).OneAsync(cancel);
        study.Analysis();
        await db.SaveAsync<NetworkStudy>(study, cancel);
        return study;
    }

    private sealed record Now(int Version, int? FiguresLength);
}
