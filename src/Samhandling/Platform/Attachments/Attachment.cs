using System.Security.Cryptography;

namespace Samhandling.Platform.Attachments;

/// <summary>A file that somebody keeps with something of the partnership, such as a study. The only way to keep files.</summary>
public sealed class Attachment
{
    public const int NameLength = 120, KindLength = 50, MostBytes = 20_000_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>What it is kept with: the kind, as its capability registered it, and which one.</summary>
    public required string OwnerKind { get; init; }
    public required Guid OwnerId { get; init; }

    /// <summary>What it is called when it is shown and fetched; never where it lies.</summary>
    public required string Name { get; init; }
    public required int Size { get; init; }
    public required byte[] Sha256 { get; init; }
    public required Guid AddedBy { get; init; }
    public required DateTime AddedAt { get; init; }

    public static (Attachment Attachment, AttachmentBytes Bytes) Of(string ownerKind, Guid ownerId, string fileName, byte[] bytes, Guid addedBy, DateTime now)
    {
        var attachment = new Attachment
        {
            OwnerKind = ownerKind,
            OwnerId = ownerId,
            Name = AttachmentName.Of(fileName),
            Size = bytes.Length,
            Sha256 = SHA256.HashData(bytes),
            AddedBy = addedBy,
            AddedAt = now,
        };
        return (attachment, new() { AttachmentId = attachment.Id, Bytes = bytes });
    }
}

/// <summary>What an attachment holds: apart from it, so that a list of files reads no file.</summary>
public sealed class AttachmentBytes
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid AttachmentId { get; init; }
    public required byte[] Bytes { get; init; }
}
