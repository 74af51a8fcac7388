using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Objectives;

/// <summary>The table of contents of objectives: what each document wants to reach.</summary>
public static class ObjectivesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Objective> Objectives => db.Set<Objective>();
    }

    public static IServiceCollection AddObjectives(this IServiceCollection services) => services
        .AddScoped<ReadObjectives>()
        .AddUseCase<WriteObjectives>()
        .AddUseCase<ContinueObjectives>()
        .AddUseCase<DescribeObjective>()
        .AddUseCase<RetireObjective>()
        .AddSingleton(Deed.Of<WriteObjectives>(() => Texts.DidWrite))
        .AddSingleton(Deed.Of<ContinueObjectives>(() => Texts.DidContinue))
        .AddSingleton(Deed.Of<DescribeObjective>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RetireObjective>(() => Texts.DidRetire))
        .AddSingleton(RowKind.Of<Objective>(() => Texts.RowObjective));

    private sealed class ObjectiveTable : IEntityTypeConfiguration<Objective>
    {
        public void Configure(EntityTypeBuilder<Objective> objective)
        {
            objective.Property(o => o.Number).HasMaxLength(Objective.NumberLength);
            objective.Property(o => o.Text).HasMaxLength(Objective.TextLength);
            objective.Property(o => o.Version).IsConcurrencyToken();
            objective.HasOne(o => o.Document).WithMany().HasForeignKey(o => o.DocumentId).OnDelete(DeleteBehavior.Restrict);
            objective.HasOne(o => o.Parent).WithMany().HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.Restrict);
            objective.HasOne<Objective>().WithMany().HasForeignKey(o => o.ContinuesId).OnDelete(DeleteBehavior.Restrict);
            objective.HasIndex(o => new { o.DocumentId, o.Place });
        }
    }
}
