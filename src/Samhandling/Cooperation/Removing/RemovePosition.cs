using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Positions;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Removing;

/// <summary>A coordinator takes away a position that was proposed by mistake, with all its wordings.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemovePosition(SamhandlingDb db)
{
    /// <summary>Refused once an organisation has said where it stands, though it has taken it back: that it was said stays.</summary>
    public async Task<Result<Position>> Handle(Guid id, CancellationToken cancel = default)
    {
        var position = await db.Positions.Where(p => p.Id == id).OneAsync(cancel);
        if (await db.PositionVoices.AnyAsync(v => v.PositionId == id, cancel)) return new Refusal("", Texts.HasVoices);
        db.Positions.Remove(position);
        return await db.SaveDurablyAsync<Position>(position, cancel);
    }
}
