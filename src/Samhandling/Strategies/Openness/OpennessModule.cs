using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;
using Samhandling.Strategies.Processes;

namespace Samhandling.Strategies.Openness;

/// <summary>The table of contents of how open a process is: what it promises, who took part, and who is missing.</summary>
public static class OpennessModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<OpennessDeclaration> OpennessDeclarations => db.Set<OpennessDeclaration>();
        public DbSet<Occasion> Occasions => db.Set<Occasion>();
        public DbSet<OccasionParty> OccasionParties => db.Set<OccasionParty>();
    }

    public static IServiceCollection AddOpenness(this IServiceCollection services) => services
        .AddScoped<ReadOpenness>()
        .AddUseCase<DeclareOpenness>()
        .AddUseCase<TellOccasion>()
        .AddUseCase<DescribeOccasion>()
        .AddTransient<IPanel<StrategyProcess>, OpennessOfProcessPanel>()
        .AddSingleton(Deed.Of<DeclareOpenness>(() => Texts.DidDeclare))
        .AddSingleton(Deed.Of<TellOccasion>(() => Texts.DidTell))
        .AddSingleton(Deed.Of<DescribeOccasion>(() => Texts.DidDescribe))
        .AddSingleton(RowKind.Of<OpennessDeclaration>(() => Texts.RowDeclaration))
        .AddSingleton(RowKind.Of<Occasion>(() => Texts.RowOccasion))
        .AddSingleton(RowKind.Of<OccasionParty>(() => Texts.RowParty));

    private sealed class OpennessDeclarationTable : IEntityTypeConfiguration<OpennessDeclaration>
    {
        public void Configure(EntityTypeBuilder<OpennessDeclaration> declaration)
        {
            declaration.Property(d => d.Why).HasMaxLength(OpennessDeclaration.WhyLength);
            declaration.Property(d => d.Version).IsConcurrencyToken();
            declaration.HasOne<StrategyProcess>().WithMany().HasForeignKey(d => d.ProcessId);
            declaration.HasIndex(d => d.ProcessId).IsUnique();
        }
    }

    private sealed class OccasionTable : IEntityTypeConfiguration<Occasion>
    {
        public void Configure(EntityTypeBuilder<Occasion> occasion)
        {
            occasion.Property(o => o.What).HasMaxLength(Occasion.WhatLength);
            occasion.Property(o => o.Version).IsConcurrencyToken();
            occasion.HasOne(o => o.Process).WithMany().HasForeignKey(o => o.ProcessId);
            occasion.HasOne(o => o.Step).WithMany().HasForeignKey(o => o.StepId).OnDelete(DeleteBehavior.Restrict);
            occasion.HasMany(o => o.Parties).WithOne().HasForeignKey(p => p.OccasionId);
        }
    }

    private sealed class OccasionPartyTable : IEntityTypeConfiguration<OccasionParty>
    {
        public void Configure(EntityTypeBuilder<OccasionParty> party)
        {
            party.HasOne(p => p.Organisation).WithMany().HasForeignKey(p => p.OrganisationId);
            party.HasIndex(p => new { p.OccasionId, p.OrganisationId }).IsUnique();
        }
    }
}
