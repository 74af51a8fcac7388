using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform;
using Samhandling.Strategies.Hierarchy;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Processes;

namespace Samhandling.Strategies.Documents;

/// <summary>A document that was written in by mistake is taken away. One that has objectives, is being made in a process, or guides others, stays and is ended instead.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveDocument(SamhandlingDb db)
{
    public async Task<Result<StrategyDocument>> Handle(Guid id, CancellationToken cancel = default)
    {
        var document = await db.StrategyDocuments.Where(d => d.Id == id).OneAsync(cancel);
        if (await db.Objectives.AnyAsync(o => o.DocumentId == id, cancel)) return new Refusal("", Texts.HasObjectives);
        if (await db.StrategyProcesses.AnyAsync(p => p.DocumentId == id, cancel)) return new Refusal("", Texts.IsBeingMade);
        if (await db.Guidances.AnyAsync(g => g.GuidingId == id, cancel) || await db.StrategyDocuments.AnyAsync(d => d.SupersedesId == id, cancel)) return new Refusal("", Texts.OthersStandOnIt);
        db.StrategyDocuments.Remove(document);
        return await db.SaveDurablyAsync<StrategyDocument>(document, cancel);
    }
}
