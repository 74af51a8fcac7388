using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Gaps;

/// <summary>A gap that was left to others is ours again.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class TakeUpGap(SamhandlingDb db)
{
    public async Task<Result<GapLeft>> Handle(Guid id, CancellationToken cancel = default)
    {
        var left = await db.GapsLeft.Where(l => l.Id == id).OneAsync(cancel);
        db.GapsLeft.Remove(left);
        return await db.SaveAsync<GapLeft>(left, cancel);
    }
}
