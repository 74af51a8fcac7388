using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Heartbeats;

/// <summary>The table of contents of the yearly moments that keep a document alive for as long as it holds.</summary>
public static class HeartbeatsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Heartbeat> Heartbeats => db.Set<Heartbeat>();
    }

    public static IServiceCollection AddHeartbeats(this IServiceCollection services) => services
        .AddUseCase<PlanHeartbeats>()
        .AddUseCase<TellHeartbeat>()
        .AddTransient<IPanel<StrategyDocument>, HeartbeatsOfDocumentPanel>()
        .AddSingleton(Deed.Of<PlanHeartbeats>(() => Texts.DidPlan))
        .AddSingleton(Deed.Of<TellHeartbeat>(() => Texts.DidTell))
        .AddSingleton(RowKind.Of<Heartbeat>(() => Texts.RowHeartbeat));

    private sealed class HeartbeatTable : IEntityTypeConfiguration<Heartbeat>
    {
        public void Configure(EntityTypeBuilder<Heartbeat> one)
        {
            one.Property(h => h.What).HasMaxLength(Heartbeat.WhatLength);
            one.Property(h => h.Note).HasMaxLength(Heartbeat.NoteLength);
            one.Property(h => h.Version).IsConcurrencyToken();
            one.HasOne(h => h.Document).WithMany().HasForeignKey(h => h.DocumentId);
        }
    }
}
