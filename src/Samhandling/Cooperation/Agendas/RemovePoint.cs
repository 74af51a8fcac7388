using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Agendas;

/// <summary>Somebody takes a point off an agenda, with what was written under it. What was promised there stays in the ledger.</summary>
[Needs(Permission.WorkTogether)]
public sealed class RemovePoint(SamhandlingDb db)
{
    public async Task<Result<AgendaPoint>> Handle(Guid pointId, CancellationToken cancel = default)
    {
        var point = await db.AgendaPoints.AsSplitQuery().Include(p => p.Lines).Include(p => p.Meeting).ThenInclude(m => m!.Points).Where(p => p.Id == pointId && p.MeetingId != null).OneAsync(cancel);
        if (point.Meeting!.WhyClosed is { } why) return new Refusal("", why);
        // At hand, so that they lose the line and not themselves.
        await db.Promises.Where(p => p.Line!.PointId == pointId).LoadAsync(cancel);
        point.Meeting.Leave(point);
        db.AgendaPoints.Remove(point);
        return await db.SaveAsync<AgendaPoint>(point, cancel);
    }
}
