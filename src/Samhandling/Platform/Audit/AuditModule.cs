using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Platform.Audit;

/// <summary>The table of contents of the event log: a chain for each partnership and one for the instance itself.</summary>
public static class AuditModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<AuditEntry> AuditEntries => db.Set<AuditEntry>();
    }

    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddSingleton<AuditKey>()
        .AddScoped<AuditTrail>()
        .AddScoped<AuditLog>()
        .AddScoped<Events>()
        .AddSingleton<MapRoutes>(EventsFile.Map)
        .AddSingleton(new MenuEntry(null, "events", Permission.SeeEvents, () => Texts.Events, () => Texts.EventsPurpose));

    private sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntry>
    {
        public void Configure(EntityTypeBuilder<AuditEntry> entry)
        {
            entry.Property<Guid>(SamhandlingDb.Owner);
            entry.HasIndex(SamhandlingDb.Owner, nameof(AuditEntry.Sequence)).IsUnique();
            entry.Property(e => e.Deed).HasMaxLength(AuditEntry.WordLength);
            entry.Property(e => e.Kind).HasMaxLength(AuditEntry.WordLength);
        }
    }
}
