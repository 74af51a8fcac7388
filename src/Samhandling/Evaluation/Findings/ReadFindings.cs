using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Rounds;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform.Data;
using Samhandling.Surveys;

namespace Samhandling.Evaluation.Findings;

/// <summary>An improvement that was said in a round, the answer it got, and what the next round said of it.</summary>
/// <param name="Statement">With its round, and its task or question.</param>
/// <param name="Finding">With the task that was changed; null while nothing is answered.</param>
/// <param name="Verdict">Null while no later round has been held.</param>
public sealed record Raised(Statement Statement, Finding? Finding, Verdict? Verdict)
{
    /// <summary>The days since its round ended; 0 before that.</summary>
    public int Days(DateOnly today) => Math.Max(0, today.DayNumber - Statement.Round!.To.DayNumber);
}

/// <summary>Reads what became of all that could be better.</summary>
public sealed class ReadFindings(SamhandlingDb db)
{
    /// <summary>Those without an answer first, the longest waiting first; then by number.</summary>
    public async Task<IReadOnlyList<Raised>> All(CancellationToken cancel = default)
    {
        var statements = await db.Statements.AsNoTracking().Include(s => s.Round).Include(s => s.Task).Include(s => s.Question).Where(s => s.Valence == Valence.Improvement).OrderBy(s => s.Round!.To).ThenBy(s => s.Text).ThenBy(s => s.Id).ToListAsync(cancel);
        var findings = await db.Findings.AsNoTracking().Include(f => f.ChangedTask!.Area!.Agreement).ToDictionaryAsync(f => f.StatementId, cancel);
        var answers = (await db.Statements.Where(s => s.ContinuesId != null).Select(s => new { Former = s.ContinuesId!.Value, s.Valence }).ToListAsync(cancel)).ToLookup(s => s.Former, s => s.Valence);
        var coded = db.CodedPassages;
        var later = await db.EvaluationRounds.Where(r => r.FormerId != null && coded.Any(c => c.Statement!.RoundId == r.Id)).Select(r => new { r.Id, FormerId = r.FormerId!.Value }).ToListAsync(cancel);
        var asked = (await db.GuideQuestions.Where(q => q.TaskId != null).Select(q => new { q.RoundId, TaskId = q.TaskId!.Value, q.Task!.ContinuesId }).ToListAsync(cancel)).ToLookup(q => q.RoundId);
        return [.. statements.Select(s => new Raised(s, findings.GetValueOrDefault(s.Id), Said(s))).OrderBy(r => r.Finding is not null).ThenBy(r => r.Finding?.Number)];

        Verdict? Said(Statement statement)
        {
            if (later.Find(l => l.FormerId == statement.RoundId) is not { } next) return null;
            return Verdicts.Of([.. answers[statement.Id]], statement.TaskId is not { } task || asked[next.Id].Any(q => q.TaskId == task || q.ContinuesId == task));
        }
    }

    /// <summary>How many of those raised so long ago were answered for good in that time: accepted or declined, not parked.</summary>
    public static Share ClosedAfter(IEnumerable<Raised> raised, int months, DateOnly today)
    {
        var due = raised.Where(r => r.Statement.Round!.To.AddMonths(months) <= today).ToList();
        return Share.OfThings(due.Count(r => r.Finding is { IsClosed: true } finding && finding.DecidedOn <= r.Statement.Round!.To.AddMonths(months)), due.Count);
    }
}
