using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Declarations;

/// <summary>A declaration that nobody has signed is taken away with what was to be committed. One that is signed stays.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveDeclaration(SamhandlingDb db)
{
    public async Task<Result<Declaration>> Handle(Guid id, CancellationToken cancel = default)
    {
        var declaration = await db.Declarations.AsSplitQuery().Include(d => d.Signatures).Include(d => d.Commitments).Where(d => d.Id == id).OneAsync(cancel);
        if (declaration.Signatures.Count > 0) return new Refusal("", Texts.IsSigned);
        db.Declarations.Remove(declaration);
        return await db.SaveDurablyAsync<Declaration>(declaration, cancel);
    }
}
