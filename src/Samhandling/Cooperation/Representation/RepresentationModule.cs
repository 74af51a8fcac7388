using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Representation;

/// <summary>The table of contents of what those tell who represent us in other bodies' groups.</summary>
public static class RepresentationModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<ReportBack> ReportBacks => db.Set<ReportBack>();
    }

    public static IServiceCollection AddRepresentation(this IServiceCollection services) => services
        .AddUseCase<TellGroupMet>()
        .AddUseCase<WriteReport>()
        .AddUseCase<RemoveReport>()
        .AddScoped<RemindOfReports>()
        .AddSingleton(new Recurring("reports-late", InEachPartnership: true, (services, cancel) => services.GetRequiredService<RemindOfReports>().Work(cancel)))
        .AddTransient<IPanel<Group>, ReportsOfGroupPanel>()
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "report-backs", Permission.WorkTogether, () => Texts.Reports, () => Texts.ReportsMeaning))
        .AddSingleton(Deed.Of<TellGroupMet>(() => Texts.DidTellMet))
        .AddSingleton(Deed.Of<WriteReport>(() => Texts.DidWrite))
        .AddSingleton(Deed.Of<RemoveReport>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<ReportBack>(() => Texts.RowReport));

    private sealed class ReportBackTable : IEntityTypeConfiguration<ReportBack>
    {
        public void Configure(EntityTypeBuilder<ReportBack> report)
        {
            report.Property(r => r.Text).HasMaxLength(ReportBack.TextLength);
            report.Property(r => r.Version).IsConcurrencyToken();
            report.HasOne(r => r.Seat).WithMany().HasForeignKey(r => r.GroupSeatId);
            report.HasIndex(r => new { r.GroupSeatId, r.MetOn }).IsUnique();
        }
    }
}
