using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Seeking;

/// <summary>Finds dilemmas by title, what they are about, what can be chosen and why it was; those that are open first.</summary>
[Needs(Permission.SeeCooperation)]
public sealed class SearchDilemmas(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Dilemmas.Texts.Dilemmas;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.Dilemmas.AsNoTracking().Include(d => d.Options).OrderBy(d => d.DecidedOn == null ? 0 : 1).ThenByDescending(d => d.Id).ToListAsync(cancel);
        return [.. all.Where(d => words.AreIn($"{d.Title} {d.Text} {d.Motive} {string.Join(' ', d.Options.Select(o => o.Title))}")).Take(most).Select(d => new Hit(d.Title, d.DecidedOn is { } day ? Dilemmas.Texts.DecidedOnDay.With(day) : null, visit.Address($"dilemmas/{d.Id}")))];
    }
}
