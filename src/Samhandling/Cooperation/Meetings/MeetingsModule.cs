using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Cooperation.Overlap;
using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Meetings;

/// <summary>The table of contents of meetings and their agendas.</summary>
public static class MeetingsModule
{
    public const string ActivityKey = "meeting";

    extension(SamhandlingDb db)
    {
        public DbSet<Meeting> Meetings => db.Set<Meeting>();
        public DbSet<AgendaPoint> AgendaPoints => db.Set<AgendaPoint>();
    }

    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddScoped<NextMeeting>()
        .AddScoped<IMeetingDays, HeldDays>()
        .AddTransient<ISearch, SearchMeetings>()
        .AddUseCase<CallMeeting>()
        .AddUseCase<DescribeMeeting>()
        .AddUseCase<AddPoint>()
        .AddSingleton(new ActivityKind(ActivityKey, Permission.SeeCooperation, () => Texts.Meetings, "meetings", db => db.Meetings.Where(m => m.CancelledAt == null).Select(m => new Activity { Id = m.Id, Title = m.Title, Day = m.Day })))
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "meetings", Permission.SeeCooperation, () => Texts.Meetings, () => Texts.MeetingsMeaning))
        .AddSingleton(Deed.Of<CallMeeting>(() => Texts.DidCall))
        .AddSingleton(Deed.Of<DescribeMeeting>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<AddPoint>(() => Texts.DidAdd))
        .AddSingleton(RowKind.Of<Meeting>(() => Texts.RowMeeting))
        .AddSingleton(RowKind.Of<AgendaPoint>(() => Texts.RowPoint));

    private sealed class MeetingTable : IEntityTypeConfiguration<Meeting>
    {
        public void Configure(EntityTypeBuilder<Meeting> meeting)
        {
            meeting.Property(m => m.Title).HasMaxLength(Meeting.TitleLength);
            meeting.Property(m => m.Place).HasMaxLength(Meeting.PlaceLength);
            meeting.Property(m => m.Zone).HasMaxLength(Meeting.ZoneLength);
            meeting.Property(m => m.CancelledBecause).HasMaxLength(Meeting.BecauseLength);
            meeting.Property(m => m.Version).IsConcurrencyToken();
            meeting.HasOne(m => m.Group).WithMany().HasForeignKey(m => m.GroupId).OnDelete(DeleteBehavior.Restrict);
            meeting.HasIndex(m => m.Day);
        }
    }

    private sealed class AgendaPointTable : IEntityTypeConfiguration<AgendaPoint>
    {
        public void Configure(EntityTypeBuilder<AgendaPoint> point)
        {
            point.Property(p => p.Title).HasMaxLength(AgendaPoint.TitleLength);
            point.HasOne(p => p.Meeting).WithMany(m => m.Points).HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Cascade);
            point.HasOne(p => p.Group).WithMany().HasForeignKey(p => p.GroupId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
