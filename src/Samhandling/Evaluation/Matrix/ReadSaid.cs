using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Matrix;

/// <summary>Reads what is said in a round. Who has not agreed, or has declined since, is not counted.</summary>
public sealed class ReadSaid(SamhandlingDb db, Subjects subjects)
{
    public async Task<SaidInRound> Of(Guid roundId, CancellationToken cancel = default)
    {
        var about = await subjects.Of(roundId, cancel);
        var speakers = await db.Interviews.Where(i => i.RoundId == roundId && i.HasConsented && i.State != InterviewState.Declined && (i.State == InterviewState.Done || i.Passages.Any())).Select(i => new Speaker(i.Id, i.ActorType, Organisation.FootingOf(i.Organisation == null ? null : i.Organisation.Form, i.Organisation == null ? null : i.Organisation.IsCommercial))).ToListAsync(cancel);
        var statements = await db.Statements.AsNoTracking().Where(s => s.RoundId == roundId).OrderBy(s => s.Valence).ThenBy(s => s.Text).ThenBy(s => s.Id).ToListAsync(cancel);
        var found = await db.CodedPassages.Where(c => c.Statement!.RoundId == roundId && c.Passage!.Interview!.HasConsented && c.Passage.Interview.State != InterviewState.Declined)
            .Select(c => new { c.StatementId, c.Passage!.InterviewId }).Distinct().ToListAsync(cancel);
        var behind = found.ToLookup(f => f.StatementId, f => f.InterviewId);
        return new(about, speakers, [.. statements.Select(s => new Said(s, [.. behind[s.Id]])).OrderByDescending(s => s.Interviews.Count)]);
    }
}
