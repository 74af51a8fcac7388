using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Hierarchy;

/// <summary>The table of contents of the hierarchy: which documents guide which, and what must be looked at when one is decided anew.</summary>
public static class HierarchyModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Guidance> Guidances => db.Set<Guidance>();
    }

    public static IServiceCollection AddHierarchy(this IServiceCollection services) => services
        .AddScoped<ReadHierarchy>()
        .AddSingleton<MapRoutes>(DocumentSheetFile.Map)
        .AddUseCase<GuideDocument>()
        .AddUseCase<CheckGuidance>()
        .AddUseCase<UntieDocument>()
        .AddSingleton(Deed.Of<GuideDocument>(() => Texts.DidGuide))
        .AddSingleton(Deed.Of<CheckGuidance>(() => Texts.DidCheck))
        .AddSingleton(Deed.Of<UntieDocument>(() => Texts.DidUntie))
        .AddSingleton(RowKind.Of<Guidance>(() => Texts.RowGuidance));

    private sealed class GuidanceTable : IEntityTypeConfiguration<Guidance>
    {
        public void Configure(EntityTypeBuilder<Guidance> guidance)
        {
            guidance.HasOne(g => g.Guiding).WithMany().HasForeignKey(g => g.GuidingId).OnDelete(DeleteBehavior.Restrict);
            guidance.HasOne(g => g.Guided).WithMany().HasForeignKey(g => g.GuidedId).OnDelete(DeleteBehavior.Cascade);
            guidance.HasIndex(g => new { g.GuidingId, g.GuidedId }).IsUnique();
        }
    }
}
