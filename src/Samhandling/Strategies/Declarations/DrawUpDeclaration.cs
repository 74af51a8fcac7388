using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Declarations;

/// <summary>It is written down what several want to do together, before they sign.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class DrawUpDeclaration(SamhandlingDb db)
{
    /// <summary>The same, sent twice, is one. What is signed already is another.</summary>
    public Task<Result<Declaration>> Handle(DeclarationForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<Declaration>> Once(DeclarationForm form, CancellationToken cancel)
    {
        var answer = Declaration.Of(form.Facts());
        if (answer.Try(out var declaration, out _))
        {
            var (title, matter, text) = (declaration.Title, declaration.Matter, declaration.Text);
            if (await db.Declarations.FirstOrDefaultAsync(d => d.Title == title && d.Matter == matter && d.Text == text && d.Signatures.Count == 0, cancel) is { } same) return same;
            db.Declarations.Add(declaration);
        }

        return await db.SaveAsync(answer, cancel);
    }
}
