using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Promises;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Attachments;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Editions;

/// <summary>A coordinator takes away an edition: who has registered, the programme and the materials go with it. The meeting stays where something was written or promised at it.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveEdition(SamhandlingDb db)
{
    public Task<Edition> Find(Guid id, CancellationToken cancel = default) => db.Editions.Include(e => e.Meeting).Where(e => e.Id == id).OneAsync(cancel);

    public async Task<Result<Edition>> Handle(Guid id, CancellationToken cancel = default)
    {
        var edition = await Find(id, cancel);
        await db.RemoveAttachments(Edition.AttachmentKind, id, cancel);
        db.Editions.Remove(edition);
        var meeting = edition.MeetingId;
        if (!await db.MinutesLines.AnyAsync(l => l.Point!.MeetingId == meeting, cancel) && !await db.Promises.AnyAsync(p => p.MeetingId == meeting, cancel))
        {
            db.RemoveRange(await db.Reaches.Where(r => r.RecordId == meeting).ToListAsync(cancel));
            db.Meetings.Remove(edition.Meeting!);
        }
        return await db.SaveDurablyAsync<Edition>(edition, cancel);
    }
}
