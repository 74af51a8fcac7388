using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Declarations;

/// <summary>It is written down what several want to do together, before they sign.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class DrawUpDeclaration(SamhandlingDb db)
{
    public async Task<Result<Declaration>> Handle(DeclarationForm form, CancellationToken cancel = default)
    {
        var answer = Declaration.Of(form.Facts());
        if (answer.Try(out var declaration, out _)) db.Declarations.Add(declaration);
        return await db.SaveAsync(answer, cancel);
    }
}
