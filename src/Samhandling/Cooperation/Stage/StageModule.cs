using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Stage;

/// <summary>The table of contents of the stage: who stands there, about what, for how long, and who never has.</summary>
public static class StageModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<StageSlot> StageSlots => db.Set<StageSlot>();
    }

    public static IServiceCollection AddStage(this IServiceCollection services) => services
        .AddScoped<StageReading>()
        .AddUseCase<AddSlot>()
        .AddUseCase<DescribeSlot>()
        .AddUseCase<RemoveSlot>()
        .AddScoped<IPersonalData, HeldByStage>()
        .AddSingleton(Deed.Of<AddSlot>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<DescribeSlot>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveSlot>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<StageSlot>(() => Texts.RowSlot));

    private sealed class StageSlotTable : IEntityTypeConfiguration<StageSlot>
    {
        public void Configure(EntityTypeBuilder<StageSlot> slot)
        {
            slot.Property(s => s.Topic).HasMaxLength(StageSlot.TopicLength);
            slot.Property(s => s.Speaker).HasMaxLength(StageSlot.SpeakerLength);
            slot.Property(s => s.Value).HasMaxLength(StageSlot.ValueLength);
            slot.Property(s => s.Version).IsConcurrencyToken();
            slot.HasOne(s => s.Edition).WithMany().HasForeignKey(s => s.EditionId);
            slot.HasOne(s => s.Organisation).WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            slot.HasOne(s => s.Place).WithMany().HasForeignKey(s => s.PlaceId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
