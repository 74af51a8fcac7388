using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Attachments;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Editions;

/// <summary>The table of contents of editions: each time that a meeting place is held, and how the times compare.</summary>
public static class EditionsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Edition> Editions => db.Set<Edition>();
    }

    public static IServiceCollection AddEditions(this IServiceCollection services) => services
        .AddScoped<EditionComparison>()
        .AddUseCase<HoldEdition>()
        .AddUseCase<DescribeEdition>()
        .AddUseCase<RemoveEdition>()
        .AddTransient<IPanel<Meeting>, EditionOfMeetingPanel>()
        .AddSingleton<MapRoutes>(EditionFigures.Map)
        .AddSingleton(new AttachmentOwner(Edition.AttachmentKind, Permission.SeeCooperation, Permission.KeepGroups, id => $"editions/{id}", (services, id, cancel) => services.GetRequiredService<SamhandlingDb>().Editions.AnyAsync(e => e.Id == id, cancel)) { Lead = () => Texts.MaterialsLead })
        .AddSingleton(Deed.Of<HoldEdition>(() => Texts.DidHold))
        .AddSingleton(Deed.Of<DescribeEdition>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveEdition>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Edition>(() => Texts.RowEdition));

    private sealed class EditionTable : IEntityTypeConfiguration<Edition>
    {
        public void Configure(EntityTypeBuilder<Edition> edition)
        {
            edition.Property(e => e.SeatsVersion).IsConcurrencyToken();
            edition.Property(e => e.Version).IsConcurrencyToken();
            edition.HasOne(e => e.MeetingPlace).WithMany().HasForeignKey(e => e.MeetingPlaceId).OnDelete(DeleteBehavior.Restrict);
            edition.HasOne(e => e.Meeting).WithMany().HasForeignKey(e => e.MeetingId);
            edition.HasIndex(e => e.MeetingId).IsUnique();
        }
    }
}
