using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Attachments;

/// <summary>The table of contents of files that are kept.</summary>
public static class AttachmentsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Attachment> Attachments => db.Set<Attachment>();
    }

    public static IServiceCollection AddAttachments(this IServiceCollection services) => services
        .AddScoped<AttachmentOwners>()
        .AddUseCase<AddAttachment>()
        .AddUseCase<RemoveAttachment>()
        .AddSingleton(Deed.Of<AddAttachment>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<RemoveAttachment>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Attachment>(() => Texts.KindAttachment))
        .AddSingleton(RowKind.Of<AttachmentBytes>(() => Texts.KindAttachmentBytes))
        .AddSingleton<MapRoutes>(Map);

    /// <summary>Marks what goes with an owner for removal: saved when the owner's is.</summary>
    public static async Task RemoveAttachments(this SamhandlingDb db, string ownerKind, Guid ownerId, CancellationToken cancel = default) =>
        db.Attachments.RemoveRange(await db.Attachments.Where(a => a.OwnerKind == ownerKind && a.OwnerId == ownerId).ToListAsync(cancel));

    private static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/attachments/{fileId:guid}", Fetch).WithMetadata(new NeedsAttribute(Permission.SeeAttachments), new SandboxedAttribute());

    /// <summary>As bytes to be saved and nothing to be shown, whatever it is: the file is its sender's, and the address ours. Who may have it was asked before.</summary>
    public static async Task<IResult> File(this SamhandlingDb db, Attachment attachment, CancellationToken cancel)
    {
        var held = await db.Set<AttachmentBytes>().AsNoTracking().Where(b => b.AttachmentId == attachment.Id).OneAsync(cancel);
        return Results.File(held.Bytes, "application/octet-stream", attachment.Name);
    }

    private static async Task<IResult> Fetch(Guid fileId, SamhandlingDb db, AttachmentOwners owners, CancellationToken cancel)
    {
        var attachment = await db.Attachments.AsNoTracking().Where(a => a.Id == fileId).OneAsync(cancel);
        await owners.Ask(attachment.OwnerKind, attachment.OwnerId, toChange: false, cancel);
        return await db.File(attachment, cancel);
    }

    private sealed class AttachmentTable : IEntityTypeConfiguration<Attachment>
    {
        public void Configure(EntityTypeBuilder<Attachment> attachment)
        {
            attachment.Property(a => a.OwnerKind).HasMaxLength(Attachment.KindLength);
            attachment.Property(a => a.Name).HasMaxLength(Attachment.NameLength);
            attachment.HasIndex(a => new { a.OwnerKind, a.OwnerId });
        }
    }

    private sealed class AttachmentBytesTable : IEntityTypeConfiguration<AttachmentBytes>
    {
        public void Configure(EntityTypeBuilder<AttachmentBytes> bytes) => bytes.HasOne<Attachment>().WithMany().HasForeignKey(b => b.AttachmentId).OnDelete(DeleteBehavior.Cascade);
    }
}
