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

    /// <summary>All of them or, where one line cannot be read, none. The same, sent twice, stand there once.</summary>
    public Task<Result<StrategyDocument>> Handle(Guid documentId, Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(documentId, form, cancel), cancel);

    private async Task<Result<StrategyDocument>> Once(Guid documentId, Form form, CancellationToken cancel)
    {
        var document = await db.StrategyDocuments.Where(d => d.Id == documentId).OneAsync(cancel);
        if (form.Below is { } below) await db.Objectives.Where(o => o.Id == below && o.DocumentId == documentId).OneAsync(cancel);
        if (!WrittenObjectives.Read(form.Written).Try(out var written, out var refusal)) return refusal with { Field = nameof(Form.Written) };
        var place = 1 + (await db.Objectives.Where(o => o.DocumentId == documentId).MaxAsync(o => (int?)o.Place, cancel) ?? -1);
        if (place + written.Count > Objective.MostInOne) return new Refusal(nameof(Form.Written), Texts.TooMany.With(Objective.MostInOne));
        var (above, made) = (new List<Guid?> { form.Below }, new List<Objective>());
        foreach (var line in written)
        {
            // A line cannot stand more than one step further in than the one before it.
            var depth = Math.Min(line.Depth, above.Count - 1);
            if (!Objective.In(documentId, line, above[depth], place++).Try(out var objective, out refusal)) return refusal with { Field = nameof(Form.Written) };
            made.Add(objective);
            above.RemoveRange(depth + 1, above.Count - depth - 1);
            above.Add(objective.Id);
        }

        if (await db.StandLast(documentId, made, cancel)) return document;
        db.Objectives.AddRange(made);
        return await db.SaveAsync<StrategyDocument>(document, cancel);
    }
}

/// <summary>Whether objectives that are to be added are those that were added just before.</summary>
internal static class LastObjectives
{
    /// <param name="made">In the order in which they would stand, what they are parts of among them or there before.</param>
    public static async Task<bool> StandLast(this SamhandlingDb db, Guid documentId, IReadOnlyList<Objective> made, CancellationToken cancel)
    {
        var last = await db.Objectives.AsNoTracking().Where(o => o.DocumentId == documentId).OrderByDescending(o => o.Place).Take(made.Count).ToListAsync(cancel);
        last.Reverse();
        return last.Count == made.Count && last.Zip(made).All(pair => IsSame(pair.First, pair.Second));

        bool IsSame(Objective there, Objective one) => there.RetiredOn is null && string.Equals(there.Number, one.Number, StringComparison.Ordinal) && there.Text.Equals(one.Text, StringComparison.Ordinal) && Above(there.ParentId, last) == Above(one.ParentId, made);
    }

    // A part of one of them is known by its place among them, and a part of another by that other.
    private static (int, Guid?) Above(Guid? parent, IReadOnlyList<Objective> among) =>
        among.Index().FirstOrDefault(o => o.Item.Id == parent) is { Item: not null } found ? (found.Index, null) : (-1, parent);
}
