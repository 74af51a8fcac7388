using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.MeetingPlaces;

/// <summary>The table of contents of meeting places: what is held again and again, for whom.</summary>
public static class MeetingPlacesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<MeetingPlace> MeetingPlaces => db.Set<MeetingPlace>();
    }

    public static IServiceCollection AddMeetingPlaces(this IServiceCollection services) => services
        .AddUseCase<AddMeetingPlace>()
        .AddUseCase<DescribeMeetingPlace>()
        .AddUseCase<RemoveMeetingPlace>()
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "meeting-places", Permission.SeeCooperation, () => Texts.MeetingPlaces, () => Texts.MeetingPlacesMeaning) { Also = ["editions"] })
        .AddSingleton(Deed.Of<AddMeetingPlace>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<DescribeMeetingPlace>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveMeetingPlace>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<MeetingPlace>(() => Texts.RowMeetingPlace));

    private sealed class MeetingPlaceTable : IEntityTypeConfiguration<MeetingPlace>
    {
        public void Configure(EntityTypeBuilder<MeetingPlace> place)
        {
            place.Property(p => p.Name).HasMaxLength(MeetingPlace.NameLength);
            place.Property(p => p.Purpose).HasMaxLength(MeetingPlace.PurposeLength);
            place.Property(p => p.Audience).HasMaxLength(MeetingPlace.WordsLength);
            place.Property(p => p.Stage).HasMaxLength(MeetingPlace.WordsLength);
            place.Property(p => p.Version).IsConcurrencyToken();
            place.HasOne(p => p.Owner).WithMany().HasForeignKey(p => p.OwnerId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
