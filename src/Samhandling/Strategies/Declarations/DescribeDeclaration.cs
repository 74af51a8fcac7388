using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Declarations;

/// <summary>What is written of a declaration that nobody has signed is put right.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class DescribeDeclaration(SamhandlingDb db)
{
    public Task<Declaration> Find(Guid id, CancellationToken cancel = default) => db.Declarations.Include(d => d.Signatures).Where(d => d.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened, and once it is signed.</summary>
    public async Task<Result<Declaration>> Handle(Guid id, DeclarationForm form, CancellationToken cancel = default)
    {
        var declaration = await Find(id, cancel);
        return form.Version != declaration.Version ? Refusal.Clash : await db.SaveAsync(declaration.Change(form.Facts()), cancel);
    }
}
