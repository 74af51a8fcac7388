using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Notes;

/// <summary>Somebody takes away what was written down, as when the one who said it wants it so. How it was placed goes with it; the statements stay.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class RemovePassage(SamhandlingDb db)
{
    public async Task<Result<Passage>> Handle(Guid id, CancellationToken cancel = default)
    {
        var passage = await db.Passages.Where(p => p.Id == id).OneAsync(cancel);
        db.Passages.Remove(passage);
        return await db.SaveAsync<Passage>(passage, cancel);
    }
}
