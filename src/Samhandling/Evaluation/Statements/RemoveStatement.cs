using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Findings;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Statements;

/// <summary>Somebody takes away a statement that nothing came of. The passages stay, to be placed anew.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class RemoveStatement(SamhandlingDb db)
{
    public async Task<Result<Statement>> Handle(Guid id, CancellationToken cancel = default)
    {
        var statement = await db.Statements.Where(s => s.Id == id).OneAsync(cancel);
        if (await Answered.Any(db, [id], cancel)) return new Refusal("", Texts.IsAnswered);
        // At hand, so that what goes on with it loses it and not itself.
        await db.Statements.Where(s => s.ContinuesId == id).LoadAsync(cancel);
        db.Statements.Remove(statement);
        return await db.SaveAsync<Statement>(statement, cancel);
    }
}
