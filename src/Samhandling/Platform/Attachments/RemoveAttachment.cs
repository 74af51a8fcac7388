using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Attachments;

/// <summary>Somebody takes a kept file away.</summary>
[Needs(Permission.ChangeAttachments)]
public sealed class RemoveAttachment(SamhandlingDb db, AttachmentOwners owners)
{
    public async Task<Attachment> Find(Guid attachmentId, CancellationToken cancel = default)
    {
        var attachment = await db.Attachments.Where(a => a.Id == attachmentId).OneAsync(cancel);
        await owners.Ask(attachment.OwnerKind, attachment.OwnerId, toChange: true, cancel);
        return attachment;
    }

    public async Task<Result<Attachment>> Handle(Guid attachmentId, CancellationToken cancel = default)
    {
        var attachment = await Find(attachmentId, cancel);
        db.Attachments.Remove(attachment);
        return await db.SaveDurablyAsync<Attachment>(attachment, cancel);
    }
}
