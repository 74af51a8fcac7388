using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Matrix;

/// <summary>Reads the matrix of a round, with what became of each improvement.</summary>
public sealed class ReadMatrix(SamhandlingDb db, ReadSaid said)
{
    public async Task<EvaluationMatrix> Of(Guid roundId, Level? level = null, Footing? footing = null, CancellationToken cancel = default)
    {
        var all = await said.Of(roundId, cancel);
        var findings = await db.Findings.AsNoTracking().Where(f => f.Statement!.RoundId == roundId).ToDictionaryAsync(f => f.StatementId, cancel);
        return EvaluationMatrix.Of(all, findings, level, footing);
    }
}
