using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Evaluation.Statements;

/// <summary>Finds what was thought of the tasks, by its words and themes, without telling who thought so.</summary>
[Needs(Permission.SeeEvaluations)]
public sealed class SearchStatements(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Texts.Statements;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.Statements.AsNoTracking().Include(s => s.Round).Where(s => s.Text != "").OrderByDescending(s => s.Round!.From).ThenBy(s => s.Text).ToListAsync(cancel);
        return [.. all.Where(s => words.AreIn($"{s.Text} {s.Theme}")).Take(most).Select(s => new Hit(s.Text, $"{s.Valence.Text()}, {s.Round!.Title}", visit.Address($"evaluations/{s.RoundId}/matrix")))];
    }
}
