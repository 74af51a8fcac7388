using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Objectives;

/// <summary>A document's objectives are written in, all of its list at once or some more of them.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class WriteObjectives(SamhandlingDb db)
{
    public const int WrittenLength = 200_000;

    public sealed class Form
    {
        [Needed, AtMost(WrittenLength)] public string? Written { get; set; }

        /// <summary>Below which they are put; null for the document's own.</summary>
        public Guid? Below { get; set; }
    }

    /// <summary>All of them or, where one line cannot be read, none.</summary>
    public async Task<Result<StrategyDocument>> Handle(Guid documentId, Form form, CancellationToken cancel = default)
    {
        var document = await db.StrategyDocuments.Where(d => d.Id == documentId).OneAsync(cancel);
        if (form.Below is { } below) await db.Objectives.Where(o => o.Id == below && o.DocumentId == documentId).OneAsync(cancel);
        if (!WrittenObjectives.Read(form.Written).Try(out var written, out var refusal)) return refusal with { Field = nameof(Form.Written) };
        var place = 1 + (await db.Objectives.Where(o => o.DocumentId == documentId).MaxAsync(o => (int?)o.Place, cancel) ?? -1);
        if (place + written.Count > Objective.MostInOne) return new Refusal(nameof(Form.Written), Texts.TooMany.With(Objective.MostInOne));
        var above = new List<Guid?> { form.Below };
        foreach (var line in written)
        {
            // A line cannot stand more than one step further in than the one before it.
            var depth = Math.Min(line.Depth, above.Count - 1);
            if (!Objective.In(documentId, line, above[depth], place++).Try(out var objective, out refusal)) return refusal with { Field = nameof(Form.Written) };
            db.Objectives.Add(objective);
            above.RemoveRange(depth + 1, above.Count - depth - 1);
            above.Add(objective.Id);
        }

        return await db.SaveAsync<StrategyDocument>(document, cancel);
    }
}
