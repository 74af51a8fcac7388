using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Search;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Processes;

/// <summary>The table of contents of processes: how a document is made, in which steps, and what must be decided before it is opened to many.</summary>
public static class ProcessesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<StrategyProcess> StrategyProcesses => db.Set<StrategyProcess>();
        public DbSet<GateDecision> GateDecisions => db.Set<GateDecision>();
    }

    public static IServiceCollection AddProcesses(this IServiceCollection services) => services
        .AddScoped<ReadBreadth>()
        .AddUseCase<StartProcess>()
        .AddUseCase<DescribeProcess>()
        .AddUseCase<DecideGate>()
        .AddUseCase<RemoveProcess>()
        .AddTransient<ISearch, SearchProcesses>()
        .AddTransient<IPanel<Documents.StrategyDocument>, ProcessesOfDocumentPanel>()
        .AddSingleton(new MenuEntry(Question.WhatWeWant, "processes", Permission.SeeStrategies, () => Texts.Processes, () => Texts.ProcessesMeaning))
        .AddSingleton(new HelpTopic("processes", () => Texts.HelpProcesses, () => Texts.HelpProcessesText))
        .AddSingleton(Deed.Of<StartProcess>(() => Texts.DidStart))
        .AddSingleton(Deed.Of<DescribeProcess>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<DecideGate>(() => Texts.DidDecide))
        .AddSingleton(Deed.Of<RemoveProcess>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<StrategyProcess>(() => Texts.RowProcess))
        .AddSingleton(RowKind.Of<GateDecision>(() => Texts.RowGate));

    private sealed class StrategyProcessTable : IEntityTypeConfiguration<StrategyProcess>
    {
        public void Configure(EntityTypeBuilder<StrategyProcess> process)
        {
            process.Property(p => p.Title).HasMaxLength(StrategyProcess.TitleLength);
            process.Property(p => p.Purpose).HasMaxLength(StrategyProcess.TextLength);
            process.Property(p => p.Money).HasMaxLength(StrategyProcess.TextLength);
            process.Property(p => p.Staff).HasMaxLength(StrategyProcess.TextLength);
            process.Property(p => p.Competence).HasMaxLength(StrategyProcess.TextLength);
            process.Property(p => p.Time).HasMaxLength(StrategyProcess.TextLength);
            process.Property(p => p.Version).IsConcurrencyToken();
            process.HasOne(p => p.Document).WithMany().HasForeignKey(p => p.DocumentId).OnDelete(DeleteBehavior.Restrict);
            process.HasMany(p => p.Steps).WithOne(s => s.Process).HasForeignKey(s => s.ProcessId);
            process.HasMany(p => p.Gates).WithOne().HasForeignKey(g => g.ProcessId);
            process.HasMany(p => p.Issues).WithOne(i => i.Process).HasForeignKey(i => i.ProcessId);
        }
    }

    private sealed class GateDecisionTable : IEntityTypeConfiguration<GateDecision>
    {
        public void Configure(EntityTypeBuilder<GateDecision> gate)
        {
            gate.Property(g => g.DecidedBy).HasMaxLength(GateDecision.ByLength);
            gate.HasIndex(g => new { g.ProcessId, g.Gate }).IsUnique();
        }
    }
}
