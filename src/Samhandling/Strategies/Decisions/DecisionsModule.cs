using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Ui;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Decisions;

/// <summary>The table of contents of decisions: what was decided, and what it does for our objectives.</summary>
public static class DecisionsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<TakenDecision> TakenDecisions => db.Set<TakenDecision>();
        public DbSet<DecisionEffect> DecisionEffects => db.Set<DecisionEffect>();
    }

    public static IServiceCollection AddDecisions(this IServiceCollection services) => services
        .AddScoped<ReadDecisions>()
        .AddUseCase<RecordDecision>()
        .AddUseCase<DescribeDecision>()
        .AddUseCase<AddEffect>()
        .AddUseCase<RemoveEffect>()
        .AddUseCase<RemoveDecision>()
        .AddTransient<IPanel<Objective>, DecisionsOfObjectivePanel>()
        .AddSingleton(new MenuEntry(Question.WhatWeWant, "decisions", Permission.SeeStrategies, () => Texts.Decisions, () => Texts.DecisionsMeaning))
        .AddSingleton(new HelpTopic("decisions", () => Texts.HelpDecisions, () => Texts.HelpDecisionsText))
        .AddSingleton(Deed.Of<RecordDecision>(() => Texts.DidRecord))
        .AddSingleton(Deed.Of<DescribeDecision>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<AddEffect>(() => Texts.DidAddEffect))
        .AddSingleton(Deed.Of<RemoveEffect>(() => Texts.DidRemoveEffect))
        .AddSingleton(Deed.Of<RemoveDecision>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<TakenDecision>(() => Texts.RowDecision))
        .AddSingleton(RowKind.Of<DecisionEffect>(() => Texts.RowEffect));

    private sealed class TakenDecisionTable : IEntityTypeConfiguration<TakenDecision>
    {
        public void Configure(EntityTypeBuilder<TakenDecision> decision)
        {
            decision.Property(d => d.Title).HasMaxLength(TakenDecision.TitleLength);
            decision.Property(d => d.Text).HasMaxLength(TakenDecision.TextLength);
            decision.Property(d => d.Version).IsConcurrencyToken();
            decision.HasOne(d => d.Decider).WithMany().HasForeignKey(d => d.DeciderId).OnDelete(DeleteBehavior.Restrict);
            decision.HasMany(d => d.Effects).WithOne(e => e.Decision).HasForeignKey(e => e.DecisionId);
            decision.HasIndex(d => d.LineId).IsUnique();
            decision.HasIndex(d => d.DecidedOn);
        }
    }

    private sealed class DecisionEffectTable : IEntityTypeConfiguration<DecisionEffect>
    {
        public void Configure(EntityTypeBuilder<DecisionEffect> effect)
        {
            effect.Property(e => e.Words).HasMaxLength(DecisionEffect.WordsLength);
            effect.HasOne(e => e.Objective).WithMany().HasForeignKey(e => e.ObjectiveId).OnDelete(DeleteBehavior.Restrict);
            effect.HasIndex(e => new { e.DecisionId, e.ObjectiveId }).IsUnique();
        }
    }
}
