using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Hierarchy;

/// <summary>It is said that one document guides another.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class GuideDocument(SamhandlingDb db, ReadHierarchy hierarchy)
{
    public sealed class Form
    {
        [Needed] public Guid? GuidingId { get; set; }
    }

    /// <summary>Refused where it would guide itself, over however many: the way is told.</summary>
    public async Task<Result<Guidance>> Handle(Guid guidedId, Form form, CancellationToken cancel = default)
    {
        await db.StrategyDocuments.Where(d => d.Id == guidedId).OneAsync(cancel);
        var guiding = await db.StrategyDocuments.Where(d => d.Id == form.GuidingId).OneAsync(cancel);
        var tree = await hierarchy.Whole(cancel: cancel);
        if (tree.WayDown(guidedId, guiding.Id) is { } way) return new Refusal(nameof(Form.GuidingId), Texts.InARing.With(string.Join(" → ", way.Append(way[0]).Select(d => d.Title))));
        if (await db.Guidances.AnyAsync(g => g.GuidingId == guiding.Id && g.GuidedId == guidedId, cancel)) return new Refusal(nameof(Form.GuidingId), Texts.GuidesAlready.With(guiding.Title));
        var guidance = new Guidance { GuidingId = guiding.Id, GuidedId = guidedId, SeenEdition = guiding.Edition };
        db.Guidances.Add(guidance);
        return await db.SaveAsync<Guidance>(guidance, cancel);
    }
}
