using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Interviews;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Evaluation.Notes;

/// <summary>Finds what was said in interviews, for those who keep them; beside it only what may be told of who said it.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class SearchPassages(SamhandlingDb db, Visit visit) : ISearch
{
    private const int Shown = 120;

    public string Kind => Texts.Notes;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var texts = await db.Passages.Where(p => p.Interview!.HasConsented && p.Interview.State != InterviewState.Declined).OrderByDescending(p => p.WrittenAt).ThenBy(p => p.Id).Select(p => new { p.Id, p.Text }).ToListAsync(cancel);
        var found = texts.Where(p => words.AreIn(p.Text)).Take(most).Select(p => p.Id).ToList();
        var passages = await db.Passages.AsNoTracking().Include(p => p.Interview!.Person).Include(p => p.Interview!.Organisation).Where(p => found.Contains(p.Id)).ToListAsync(cancel);
        return [.. passages.OrderBy(p => found.IndexOf(p.Id)).Select(p => new Hit(p.Text.Length > Shown ? $"{p.Text[..Shown]}…" : p.Text, p.Interview!.ShownAs(visit.May(Permission.SeePersons)), visit.Address($"passages/{p.Id}")))];
    }
}
