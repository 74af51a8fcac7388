using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Calendars;

/// <summary>The table of contents of calendars: secret addresses that calendar programs read, and invitations to meetings.</summary>
public static class CalendarsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<CalendarFeed> CalendarFeeds => db.Set<CalendarFeed>();
    }

    public static IServiceCollection AddCalendars(this IServiceCollection services) => services
        .AddScoped<CalendarReading>()
        .AddScoped<OpenFeed>()
        .AddUseCase<MakeFeed>()
        .AddUseCase<WithdrawFeed>()
        .AddScoped<IPersonalData, HeldByCalendars>()
        .AddSingleton<MapRoutes>(CalendarFiles.Map)
        .AddSingleton(Deed.Of<MakeFeed>(() => Texts.DidMake))
        .AddSingleton(Deed.Of<WithdrawFeed>(() => Texts.DidWithdraw))
        .AddSingleton(RowKind.Of<CalendarFeed>(() => Texts.RowFeed));

    private sealed class CalendarFeedTable : IEntityTypeConfiguration<CalendarFeed>
    {
        public void Configure(EntityTypeBuilder<CalendarFeed> feed)
        {
            feed.Property(f => f.Language).HasMaxLength(CalendarFeed.LanguageLength);
            feed.HasOne(f => f.Group).WithMany().HasForeignKey(f => f.GroupId).OnDelete(DeleteBehavior.Cascade);
            feed.HasOne(f => f.Person).WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Cascade);
            feed.HasIndex(f => f.Hash).IsUnique();
        }
    }
}
