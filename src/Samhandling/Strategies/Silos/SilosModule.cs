using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Silos;

/// <summary>The table of contents of who works for what across the sectors, and what is done outside a document.</summary>
public static class SilosModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<OutsideActivity> OutsideActivities => db.Set<OutsideActivity>();
    }

    public static IServiceCollection AddSilos(this IServiceCollection services) => services
        .AddScoped<ReadSilos>()
        .AddUseCase<ClassOutside>()
        .AddUseCase<UnclassOutside>()
        .AddSingleton(new HelpTopic("documents/sectors", () => Texts.HelpSilos, () => Texts.HelpSilosText))
        .AddSingleton(Deed.Of<ClassOutside>(() => Texts.DidClass))
        .AddSingleton(Deed.Of<UnclassOutside>(() => Texts.DidUnclass))
        .AddSingleton(RowKind.Of<OutsideActivity>(() => Texts.RowOutside));

    private sealed class OutsideActivityTable : IEntityTypeConfiguration<OutsideActivity>
    {
        public void Configure(EntityTypeBuilder<OutsideActivity> outside)
        {
            outside.Ignore(o => o.Key);
            outside.Property(o => o.Motive).HasMaxLength(OutsideActivity.MotiveLength);
            outside.HasOne<StrategyDocument>().WithMany().HasForeignKey(o => o.DocumentId).OnDelete(DeleteBehavior.Cascade);
            outside.HasOne(o => o.Effort).WithMany().HasForeignKey(o => o.EffortId).OnDelete(DeleteBehavior.Cascade);
            outside.HasOne(o => o.Initiative).WithMany().HasForeignKey(o => o.InitiativeId).OnDelete(DeleteBehavior.Cascade);
            outside.HasOne(o => o.Promise).WithMany().HasForeignKey(o => o.PromiseId).OnDelete(DeleteBehavior.Cascade);
            outside.HasIndex(o => new { o.DocumentId, o.EffortId }).IsUnique();
            outside.HasIndex(o => new { o.DocumentId, o.InitiativeId }).IsUnique();
            outside.HasIndex(o => new { o.DocumentId, o.PromiseId }).IsUnique();
        }
    }
}
