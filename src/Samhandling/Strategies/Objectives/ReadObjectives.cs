using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Links;

namespace Samhandling.Strategies.Objectives;

/// <summary>An objective in its document's list, and what others do for it.</summary>
/// <param name="Supports">How many objectives of other documents contribute to it, at least somewhat.</param>
/// <param name="Conflicts">How many work against it.</param>
public sealed record SeenObjective(Objective Objective, int Depth, int Supports, int Conflicts)
{
    public bool Holds => Objective.RetiredOn is null;

    /// <summary>What others do for it, in words.</summary>
    public string Says()
    {
        var supports = Supports == 0 ? Texts.NothingBelow : Supports == 1 ? Texts.OneBelow : Texts.SoManyBelow.With(Supports);
        return Conflicts == 0 ? supports : $"{supports}, {(Conflicts == 1 ? Texts.OneAgainst : Texts.SoManyAgainst.With(Conflicts))}";
    }
}

/// <summary>A document's objectives in order, in two statements.</summary>
public sealed class ReadObjectives(SamhandlingDb db)
{
    /// <summary>The retired ones too.</summary>
    public async Task<IReadOnlyList<SeenObjective>> Of(Guid documentId, CancellationToken cancel = default)
    {
        var objectives = await db.Objectives.AsNoTracking().Where(o => o.DocumentId == documentId).ToListAsync(cancel);
        var links = await db.ObjectiveLinks.Where(l => l.To!.DocumentId == documentId && l.Strength > 0 && l.From!.RetiredOn == null).GroupBy(l => l.ToId)
            .Select(g => new { g.Key, Conflicts = g.Count(l => l.Kind == LinkKind.Conflicts), All = g.Count() }).ToDictionaryAsync(g => g.Key, cancel);
        return [.. ObjectiveTree.Of(objectives).Select(line => links.TryGetValue(line.Objective.Id, out var found) ? new SeenObjective(line.Objective, line.Depth, found.All - found.Conflicts, found.Conflicts) : new(line.Objective, line.Depth, 0, 0))];
    }
}
