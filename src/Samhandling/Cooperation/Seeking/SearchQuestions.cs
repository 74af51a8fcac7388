using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Seeking;

/// <summary>Finds questions by their words and answers and by the group that owes one; those without an answer first, and the latest first among them.</summary>
[Needs(Permission.SeeCooperation)]
public sealed class SearchQuestions(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => RaisedQuestions.Texts.Questions;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.OpenQuestions.AsNoTracking().Include(q => q.Owner).OrderBy(q => q.AnsweredOn == null ? 0 : 1).ThenByDescending(q => q.RaisedOn).ThenBy(q => q.Id).ToListAsync(cancel);
        return [.. all.Where(q => words.AreIn($"{q.Text} {q.Answer} {q.Owner?.Name}")).Take(most).Select(q => new Hit(q.Title, q.AnsweredOn is { } day ? RaisedQuestions.Texts.AnsweredOnDay.With(day) : q.Owner?.Name, visit.Address($"questions/{q.Id}")))];
    }
}
