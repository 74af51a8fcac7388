using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Silos;

/// <summary>What was said of something outside a document is taken back; it can be said anew.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class UnclassOutside(SamhandlingDb db)
{
    public async Task<Result<OutsideActivity>> Handle(Guid id, CancellationToken cancel = default)
    {
        var outside = await db.OutsideActivities.Where(o => o.Id == id).OneAsync(cancel);
        db.OutsideActivities.Remove(outside);
        return await db.SaveAsync<OutsideActivity>(outside, cancel);
    }
}
