using Samhandling.Platform.Data;

namespace Samhandling.Platform.Attachments;

/// <summary>Somebody keeps a file with something of the partnership.</summary>
[Needs(Permission.ChangeAttachments)]
public sealed class AddAttachment(SamhandlingDb db, AttachmentOwners owners, Visit visit, TimeProvider clock)
{
    public sealed class Form
    {
        public IFormFile? File { get; set; }
    }

    public async Task<Result<Attachment>> Handle(string ownerKind, Guid ownerId, Form form, CancellationToken cancel = default)
    {
        await owners.Ask(ownerKind, ownerId, toChange: true, cancel);
        if (form.File is not { Length: > 0 } file) return new Refusal(nameof(Form.File), Texts.ChooseFile);
        if (file.Length > Attachment.MostBytes) return new Refusal(nameof(Form.File), Texts.TooLarge.With(Attachment.MostBytes / 1_000_000));
        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream()) await stream.ReadExactlyAsync(bytes, cancel);
        var (attachment, held) = Attachment.Of(ownerKind, ownerId, file.FileName, bytes, visit.Visitor?.Id ?? Guid.Empty, clock.GetUtcNow().UtcDateTime);
        db.Add(attachment);
        db.Add(held);
        return await db.SaveDurablyAsync<Attachment>(attachment, cancel);
    }
}
