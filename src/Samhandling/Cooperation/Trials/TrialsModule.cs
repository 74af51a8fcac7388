using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Trials;

/// <summary>The table of contents of what meetings try first, and what becomes of it.</summary>
public static class TrialsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Trial> Trials => db.Set<Trial>();
    }

    public static IServiceCollection AddTrials(this IServiceCollection services) => services
        .AddScoped<OpenTrials>()
        .AddUseCase<JudgeTrial>()
        .AddScoped<IPersonalData, HeldByTrials>()
        .AddTransient<IPanel<Partnership>, TrialsDuePanel>()
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "trials", Permission.WorkTogether, () => Texts.Trials, () => Texts.TrialsMeaning))
        .AddSingleton(Deed.Of<JudgeTrial>(() => Texts.DidJudge))
        .AddSingleton(RowKind.Of<Trial>(() => Texts.RowTrial));

    private sealed class TrialTable : IEntityTypeConfiguration<Trial>
    {
        public void Configure(EntityTypeBuilder<Trial> trial)
        {
            trial.Property(t => t.Found).HasMaxLength(Trial.FoundLength);
            trial.Property(t => t.Version).IsConcurrencyToken();
            trial.HasOne(t => t.Line).WithMany().HasForeignKey(t => t.LineId).OnDelete(DeleteBehavior.Cascade);
            trial.HasIndex(t => t.LineId).IsUnique();
        }
    }
}
