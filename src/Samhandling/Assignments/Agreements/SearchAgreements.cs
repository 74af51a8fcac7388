using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Assignments.Agreements;

/// <summary>Finds agreements by title, unit and parties, and tasks by their text, those that are over too. A partnership has tens of agreements and hundreds of tasks, so all are read.</summary>
[Needs(Permission.SeeAssignments)]
public sealed class SearchAgreements(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Texts.Assignments;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var agreements = await db.Agreements.AsNoTracking().Include(a => a.Commissioner).Include(a => a.Contractor).ToListAsync(cancel);
        var tasks = await db.AssignmentTasks.AsNoTracking().Include(t => t.Area!.Agreement).ToListAsync(cancel);
        return
        [
            .. agreements.Where(a => words.AreIn($"{a.Title} {a.Unit} {a.Commissioner!.Name} {a.Contractor!.Name}")).OrderBy(a => a.Title, StringComparer.CurrentCulture).ThenByDescending(a => a.Edition).ThenBy(a => a.Id)
                .Select(a => new Hit(a.Title, a.Period(), visit.Address($"agreements/{a.Id}")))
                .Concat(tasks.Where(t => words.AreIn(t.NumberedText)).OrderBy(t => t.Text, StringComparer.CurrentCulture).ThenBy(t => t.Id).Select(t => new Hit(t.NumberedText, $"{t.Area!.Agreement!.Title}, {t.Area.Name}", visit.Address($"assignment-tasks/{t.Id}"))))
                .Take(most),
        ];
    }
}
