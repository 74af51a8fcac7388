using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Findings;

/// <summary>What has got an answer stays an improvement, and is not taken away.</summary>
internal static class Answered
{
    public static Task<bool> Any(SamhandlingDb db, IReadOnlyCollection<Guid> statements, CancellationToken cancel) => db.Findings.AnyAsync(f => statements.Contains(f.StatementId), cancel);
}
