using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Office;
using Samhandling.Reporting.Duties;

namespace Samhandling.Reporting.Reports;

/// <summary>The table of contents of reports: written in sections, filled from the records, held against the year before, and kept as they were sent.</summary>
public static class ReportsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<DutyReport> DutyReports => db.Set<DutyReport>();
        public DbSet<ReportSection> ReportSections => db.Set<ReportSection>();
        public DbSet<GroupArea> GroupAreas => db.Set<GroupArea>();
    }

    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddScoped<ReadDutyReport>()
        .AddScoped<IReportSource, FactsOfReach>()
        .AddScoped<IPersonalData, HeldByReports>()
        .AddUseCase<StartReport>()
        .AddUseCase<WriteSection>()
        .AddUseCase<FreezeReport>()
        .AddUseCase<TellAreas>()
        .AddSingleton<MapRoutes>(Map)
        .AddSingleton(Deed.Of<StartReport>(() => Texts.DidStart))
        .AddSingleton(Deed.Of<WriteSection>(() => Texts.DidWrite))
        .AddSingleton(Deed.Of<FreezeReport>(() => Texts.DidFreeze))
        .AddSingleton(Deed.Of<TellAreas>(() => Texts.DidTell))
        .AddSingleton(RowKind.Of<DutyReport>(() => Texts.RowReport))
        .AddSingleton(RowKind.Of<ReportSection>(() => Texts.RowSection))
        .AddSingleton(RowKind.Of<GroupArea>(() => Texts.RowArea));

    private static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/duties/reports/{dutyReportId:guid}/report." + OfficeKind.Route, DutyReportFile.Get).WithMetadata(new NeedsAttribute(Permission.SeeDuties));

    private sealed class DutyReportTable : IEntityTypeConfiguration<DutyReport>
    {
        public void Configure(EntityTypeBuilder<DutyReport> report)
        {
            report.HasOne<Duty>().WithMany().HasForeignKey(r => r.DutyId);
            report.HasMany(r => r.Sections).WithOne(s => s.Report).HasForeignKey(s => s.ReportId);
            report.HasIndex(r => new { r.DutyId, r.DueOn }).IsUnique();
        }
    }

    private sealed class ReportSectionTable : IEntityTypeConfiguration<ReportSection>
    {
        public void Configure(EntityTypeBuilder<ReportSection> section)
        {
            section.Property(s => s.Text).HasMaxLength(ReportSection.TextLength);
            section.Property(s => s.Promise).HasMaxLength(ReportSection.PromiseLength);
            section.Property(s => s.OutcomeWords).HasMaxLength(ReportSection.PromiseLength);
            section.Property(s => s.Facts).HasMaxLength(ReportSection.FactsLength);
            section.Property(s => s.Omitted).HasMaxLength(ReportSection.OmittedLength);
            section.Property(s => s.Version).IsConcurrencyToken();
            section.HasIndex(s => new { s.ReportId, s.Number }).IsUnique();
        }
    }

    private sealed class GroupAreaTable : IEntityTypeConfiguration<GroupArea>
    {
        public void Configure(EntityTypeBuilder<GroupArea> area)
        {
            area.HasOne<Group>().WithMany().HasForeignKey(a => a.GroupId);
            area.HasIndex(a => a.GroupId).IsUnique();
        }
    }
}
