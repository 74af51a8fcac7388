using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Links;

/// <summary>The table of contents of links: what the objectives of one document do for those of another.</summary>
public static class LinksModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<ObjectiveLink> ObjectiveLinks => db.Set<ObjectiveLink>();
    }

    public static IServiceCollection AddLinks(this IServiceCollection services) => services
        .AddUseCase<LinkObjectives>()
        .AddUseCase<AssessLink>()
        .AddUseCase<RemoveLink>()
        .AddSingleton(Deed.Of<LinkObjectives>(() => Texts.DidLink))
        .AddSingleton(Deed.Of<AssessLink>(() => Texts.DidAssess))
        .AddSingleton(Deed.Of<RemoveLink>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<ObjectiveLink>(() => Texts.RowLink));

    private sealed class ObjectiveLinkTable : IEntityTypeConfiguration<ObjectiveLink>
    {
        public void Configure(EntityTypeBuilder<ObjectiveLink> link)
        {
            link.Property(l => l.Motive).HasMaxLength(ObjectiveLink.MotiveLength);
            link.Property(l => l.Version).IsConcurrencyToken();
            link.HasOne(l => l.From).WithMany().HasForeignKey(l => l.FromId).OnDelete(DeleteBehavior.Restrict);
            link.HasOne(l => l.To).WithMany().HasForeignKey(l => l.ToId).OnDelete(DeleteBehavior.Restrict);
            link.HasIndex(l => new { l.FromId, l.ToId }).IsUnique();
        }
    }
}
