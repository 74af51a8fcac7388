using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Positions;

/// <summary>A coordinator gives a position another wording. Who supported the earlier one is shown so, until it says anew.</summary>
[Needs(Permission.KeepGroups)]
public sealed class DescribePosition(SamhandlingDb db, TimeProvider clock)
{
    public Task<Position> Find(Guid id, CancellationToken cancel = default) => db.Positions.Include(p => p.Wordings).Where(p => p.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Position>> Handle(Guid id, PositionForm form, CancellationToken cancel = default)
    {
        var position = await Find(id, cancel);
        if (form.Version != position.Version) return Refusal.Clash;
        return await db.SaveAsync(position.Change(form.Facts(), clock.GetUtcNow().UtcDateTime), cancel);
    }
}
