using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Dilemmas;

/// <summary>The table of contents of dilemmas: who gains and loses, how each ranks, and what was decided.</summary>
public static class DilemmasModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Dilemma> Dilemmas => db.Set<Dilemma>();
    }

    public static IServiceCollection AddDilemmas(this IServiceCollection services) => services
        .AddScoped<RankingResult>()
        .AddUseCase<PoseDilemma>()
        .AddUseCase<DescribeDilemma>()
        .AddUseCase<WeighOption>()
        .AddUseCase<AddFact>()
        .AddUseCase<RankOptions>()
        .AddUseCase<DecideDilemma>()
        .AddSingleton(new MenuEntry(Question.WhatWeWant, "dilemmas", Permission.SeeCooperation, () => Texts.Dilemmas, () => Texts.DilemmasMeaning))
        .AddSingleton(Deed.Of<PoseDilemma>(() => Texts.DidPose))
        .AddSingleton(Deed.Of<DescribeDilemma>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<WeighOption>(() => Texts.DidWeigh))
        .AddSingleton(Deed.Of<AddFact>(() => Texts.DidAddFact))
        .AddSingleton(Deed.Of<RankOptions>(() => Texts.DidRank))
        .AddSingleton(Deed.Of<DecideDilemma>(() => Texts.DidDecide))
        .AddSingleton(RowKind.Of<Dilemma>(() => Texts.RowDilemma))
        .AddSingleton(RowKind.Of<DilemmaOption>(() => Texts.RowOption))
        .AddSingleton(RowKind.Of<DilemmaFact>(() => Texts.RowFact))
        .AddSingleton(RowKind.Of<DilemmaRanking>(() => Texts.RowRanking));

    private sealed class DilemmaTable : IEntityTypeConfiguration<Dilemma>
    {
        public void Configure(EntityTypeBuilder<Dilemma> dilemma)
        {
            dilemma.Property(d => d.Title).HasMaxLength(Dilemma.TitleLength);
            dilemma.Property(d => d.Text).HasMaxLength(Dilemma.TextLength);
            dilemma.Property(d => d.DecidedBy).HasMaxLength(Dilemma.TitleLength);
            dilemma.Property(d => d.Motive).HasMaxLength(Dilemma.MotiveLength);
            dilemma.Property(d => d.Version).IsConcurrencyToken();
            dilemma.HasMany(d => d.Options).WithOne().HasForeignKey(o => o.DilemmaId);
            dilemma.HasMany(d => d.Facts).WithOne().HasForeignKey(f => f.DilemmaId);
            dilemma.HasMany(d => d.Rankings).WithOne().HasForeignKey(r => r.DilemmaId);
        }
    }

    private sealed class DilemmaOptionTable : IEntityTypeConfiguration<DilemmaOption>
    {
        public void Configure(EntityTypeBuilder<DilemmaOption> option)
        {
            option.Property(o => o.Title).HasMaxLength(DilemmaOption.TitleLength);
            option.Property(o => o.Because).HasMaxLength(DilemmaOption.BecauseLength);
        }
    }

    private sealed class DilemmaFactTable : IEntityTypeConfiguration<DilemmaFact>
    {
        public void Configure(EntityTypeBuilder<DilemmaFact> fact)
        {
            fact.Property(f => f.Words).HasMaxLength(DilemmaFact.WordsLength);
            fact.Property(f => f.Source).HasMaxLength(DilemmaFact.SourceLength);
        }
    }

    private sealed class DilemmaRankingTable : IEntityTypeConfiguration<DilemmaRanking>
    {
        public void Configure(EntityTypeBuilder<DilemmaRanking> ranking)
        {
            ranking.Property(r => r.Places).HasMaxLength(DilemmaRanking.PlacesLength);
            ranking.HasOne(r => r.Organisation).WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
