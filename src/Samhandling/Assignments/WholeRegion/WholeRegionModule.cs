using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Assignments.Agreements;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.WholeRegion;

/// <summary>The table of contents of the whole-region clause: what each area has delivered to which municipality, beside how included each feels.</summary>
public static class WholeRegionModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<AreaGroup> AreaGroups => db.Set<AreaGroup>();
        public DbSet<InclusionPulse> InclusionPulses => db.Set<InclusionPulse>();
    }

    public static IServiceCollection AddWholeRegion(this IServiceCollection services) => services
        .AddScoped<ReadWholeRegion>()
        .AddUseCase<TieGroups>()
        .AddUseCase<TellInclusion>()
        .AddScoped<IPersonalData, HeldByInclusion>()
        .AddTransient<IPanel<Agreement>, WholeRegionPanel>()
        .AddTransient<IPanel<Place>, InclusionOfPlacePanel>()
        .AddSingleton(Deed.Of<TieGroups>(() => Texts.DidTie))
        .AddSingleton(Deed.Of<TellInclusion>(() => Texts.DidTell))
        .AddSingleton(RowKind.Of<AreaGroup>(() => Texts.RowAreaGroup))
        .AddSingleton(RowKind.Of<InclusionPulse>(() => Texts.RowPulse));

    private sealed class AreaGroupTable : IEntityTypeConfiguration<AreaGroup>
    {
        public void Configure(EntityTypeBuilder<AreaGroup> tie)
        {
            tie.HasOne(t => t.Area).WithMany().HasForeignKey(t => t.AreaId);
            tie.HasOne(t => t.Group).WithMany().HasForeignKey(t => t.GroupId);
            tie.HasIndex(t => new { t.AreaId, t.GroupId }).IsUnique();
        }
    }

    private sealed class InclusionPulseTable : IEntityTypeConfiguration<InclusionPulse>
    {
        public void Configure(EntityTypeBuilder<InclusionPulse> pulse)
        {
            pulse.Property(p => p.Version).IsConcurrencyToken();
            pulse.HasOne(p => p.Place).WithMany().HasForeignKey(p => p.PlaceId).OnDelete(DeleteBehavior.Restrict);
            pulse.HasOne(p => p.SaidBy).WithMany().HasForeignKey(p => p.SaidById);
            pulse.HasIndex(p => new { p.PlaceId, p.Year }).IsUnique();
        }
    }
}
