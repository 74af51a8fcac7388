using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform.Data;
using Samhandling.Surveys.Coding;

namespace Samhandling.Evaluation.Coders;

/// <summary>How two coders agree about those passages that both have placed.</summary>
public sealed record CoderPair(string First, string Second, Kappa Valence, Kappa Topic);

/// <summary>How much the latest interviews of a kind of actor brought that the first had not; of all where no kind is told.</summary>
public sealed record CourseOf(ActorType? Type, int Interviews, Saturation Saturation);

/// <summary>How sure the coding of a round is.</summary>
/// <param name="Passages">How many passages at least two have placed.</param>
/// <param name="Alpha">The agreement of all coders about what is good and what can be better.</param>
public sealed record CodingSureness(int Passages, IReadOnlyList<CoderPair> Pairs, Alpha Alpha, IReadOnlyList<CourseOf> Courses);

/// <summary>Reads how coders agree, and whether the interviews still bring new things. Where a coder found several things in a passage, they count together as one: alike is who found the same.</summary>
public sealed class ReadCoders(SamhandlingDb db)
{
    public async Task<CodingSureness> Of(Guid roundId, CancellationToken cancel = default)
    {
        var found = await db.CodedPassages.AsNoTracking().Include(c => c.Statement).Where(c => c.Statement!.RoundId == roundId && c.Passage!.Interview!.HasConsented && c.Passage.Interview.State != InterviewState.Declined)
            .OrderBy(c => c.PassageId).ThenBy(c => c.Id).ToListAsync(cancel);
        var coderIds = found.Select(f => f.CoderId).Distinct().ToList();
        var names = await db.Users.Where(u => coderIds.Contains(u.Id)).OrderBy(u => u.Name).ThenBy(u => u.Id).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        var (topics, byCoder) = (new Dictionary<string, int>(StringComparer.Ordinal), found.GroupBy(f => (f.PassageId, f.CoderId)).ToDictionary(g => g.Key, g => g.ToList()));
        var passages = found.Select(f => f.PassageId).Distinct().ToList();
        var pairs = from a in names.Index()
                    from b in names.Skip(a.Index + 1)
                    let both = passages.Where(p => byCoder.ContainsKey((p, a.Item.Id)) && byCoder.ContainsKey((p, b.Id))).ToList()
                    where both.Count > 0
                    select new CoderPair(a.Item.Name, b.Name, Kappa.Of([.. both.Select(p => (Valence(p, a.Item.Id)!.Value, Valence(p, b.Id)!.Value))]), Kappa.Of([.. both.Select(p => (Topic(p, a.Item.Id), Topic(p, b.Id)))]));
        var units = passages.ConvertAll(p => (IReadOnlyList<int?>)[.. names.Select(n => Valence(p, n.Id))]);
        return new(units.Count(u => u.Count(v => v is not null) > 1), [.. pairs], Alpha.Of(units), await Courses(roundId, found.Select(f => (f.PassageId, f.StatementId)), cancel));

        int? Valence(Guid passage, Guid coder) => byCoder.TryGetValue((passage, coder), out var all) ? all.Aggregate(0, (set, f) => set | 1 << (int)f.Statement!.Valence) : null;

        int Topic(Guid passage, Guid coder)
        {
            var key = string.Join(' ', byCoder[(passage, coder)].Select(f => f.Statement!.About).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            return topics.TryGetValue(key, out var number) ? number : topics[key] = topics.Count;
        }
    }

    private async Task<IReadOnlyList<CourseOf>> Courses(Guid roundId, IEnumerable<(Guid Passage, Guid Statement)> found, CancellationToken cancel)
    {
        var passages = await db.Passages.Where(p => p.Interview!.RoundId == roundId).Select(p => new { p.Id, p.InterviewId }).ToDictionaryAsync(p => p.Id, p => p.InterviewId, cancel);
        var held = await db.Interviews.Where(i => i.RoundId == roundId && i.HasConsented && i.State == InterviewState.Done).OrderBy(i => i.HeldOn).ThenBy(i => i.Number).Select(i => new { i.Id, i.ActorType }).ToListAsync(cancel);
        var numbers = new Dictionary<Guid, int>();
        var codes = found.ToLookup(f => passages[f.Passage], f => numbers.TryGetValue(f.Statement, out var number) ? number : numbers[f.Statement] = numbers.Count);
        var groups = held.GroupBy(h => (ActorType?)h.ActorType).OrderBy(g => g.Key).Select(g => (Type: g.Key, Ids: g.Select(h => h.Id))).Prepend((null, held.Select(h => h.Id)));
        return [.. groups.Select(g => new CourseOf(g.Type, g.Ids.Count(), Saturation.OverOrders([.. g.Ids.Select(id => (IReadOnlyCollection<int>)codes[id].ToHashSet())])))];
    }
}
