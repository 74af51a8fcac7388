using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Ui;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Budgets;

/// <summary>The table of contents of budgets: how much money is for which objective.</summary>
public static class BudgetsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Budget> Budgets => db.Set<Budget>();
        public DbSet<BudgetLine> BudgetLines => db.Set<BudgetLine>();
    }

    public static IServiceCollection AddBudgets(this IServiceCollection services) => services
        .AddUseCase<LoadBudget>()
        .AddUseCase<PointLines>()
        .AddUseCase<RemoveBudget>()
        .AddTransient<IPanel<Objective>, MoneyOfObjectivePanel>()
        .AddSingleton(new MenuEntry(Question.WhatWeWant, "budgets", Permission.SeeStrategies, () => Texts.Budgets, () => Texts.BudgetsMeaning))
        .AddSingleton(new HelpTopic("budgets", () => Texts.HelpBudgets, () => Texts.HelpBudgetsText))
        .AddSingleton(Deed.Of<LoadBudget>(() => Texts.DidLoad))
        .AddSingleton(Deed.Of<PointLines>(() => Texts.DidPoint))
        .AddSingleton(Deed.Of<RemoveBudget>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Budget>(() => Texts.RowBudget))
        .AddSingleton(RowKind.Of<BudgetLine>(() => Texts.RowLine));

    private sealed class BudgetTable : IEntityTypeConfiguration<Budget>
    {
        public void Configure(EntityTypeBuilder<Budget> budget)
        {
            budget.Property(b => b.Title).HasMaxLength(Budget.TitleLength);
            budget.HasOne(b => b.Organisation).WithMany().HasForeignKey(b => b.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            budget.HasMany(b => b.Lines).WithOne(l => l.Budget).HasForeignKey(l => l.BudgetId);
        }
    }

    private sealed class BudgetLineTable : IEntityTypeConfiguration<BudgetLine>
    {
        public void Configure(EntityTypeBuilder<BudgetLine> line)
        {
            line.Property(l => l.Text).HasMaxLength(BudgetLine.TextLength);
            line.HasOne(l => l.Objective).WithMany().HasForeignKey(l => l.ObjectiveId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
