using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Objectives;

/// <summary>A document begins with the objectives of the one whose place it takes; each remembers which it goes on with, so that what is kept, changed, new and left out can be told.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class ContinueObjectives(SamhandlingDb db)
{
    /// <summary>Refused where it takes no document's place, or has objectives of its own already.</summary>
    public Task<Result<StrategyDocument>> Handle(Guid documentId, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(documentId, cancel), cancel);

    private async Task<Result<StrategyDocument>> Once(Guid documentId, CancellationToken cancel)
    {
        var document = await db.StrategyDocuments.Where(d => d.Id == documentId).OneAsync(cancel);
        if (document.SupersedesId is not { } formerId) return new Refusal("", Texts.HasNoFormer);
        if (await db.Objectives.AnyAsync(o => o.DocumentId == documentId, cancel)) return new Refusal("", Texts.HasOwnAlready);
        var formers = await db.Objectives.AsNoTracking().Where(o => o.DocumentId == formerId && o.RetiredOn == null).OrderBy(o => o.Place).ToListAsync(cancel);
        var taken = new Dictionary<Guid, Guid>();
        foreach (var (former, place) in InOrder(formers))
        {
            var parent = former.ParentId is { } above && taken.TryGetValue(above, out var copy) ? copy : (Guid?)null;
            var objective = Objective.In(documentId, new(former.Number, former.Text, place + 1, 0), parent, place, former.Id).Agreed();
            taken[former.Id] = objective.Id;
            db.Objectives.Add(objective);
        }

        return await db.SaveAsync<StrategyDocument>(document, cancel);
    }

    // One below another may have been written in before it was moved: what it is a part of comes first.
    private static IEnumerable<(Objective Former, int Place)> InOrder(List<Objective> formers) => ObjectiveTree.Of(formers).Select((line, place) => (line.Objective, place));
}
