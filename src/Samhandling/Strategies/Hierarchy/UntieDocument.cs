using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Hierarchy;

/// <summary>It is said that one document guides another no more, or never did.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class UntieDocument(SamhandlingDb db)
{
    public async Task<Result<Guidance>> Handle(Guid guidedId, Guid guidanceId, CancellationToken cancel = default)
    {
        var guidance = await db.Guidances.Where(g => g.Id == guidanceId && g.GuidedId == guidedId).OneAsync(cancel);
        db.Guidances.Remove(guidance);
        return await db.SaveAsync<Guidance>(guidance, cancel);
    }
}
