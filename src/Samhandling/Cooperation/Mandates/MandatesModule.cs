using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Mandates;

/// <summary>The table of contents of mandates: who may decide what for which organisation, and whether a decision is within it.</summary>
public static class MandatesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Mandate> Mandates => db.Set<Mandate>();
    }

    public static IServiceCollection AddMandates(this IServiceCollection services) => services
        .AddUseCase<GiveMandate>()
        .AddUseCase<ChangeMandate>()
        .AddUseCase<RemoveMandate>()
        .AddTransient<IPanel<Partnership>, MandatesEndingPanel>()
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "mandates", Permission.WorkTogether, () => Texts.Mandates, () => Texts.MandatesMeaning))
        .AddSingleton(Deed.Of<GiveMandate>(() => Texts.DidGive))
        .AddSingleton(Deed.Of<ChangeMandate>(() => Texts.DidChange))
        .AddSingleton(Deed.Of<RemoveMandate>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Mandate>(() => Texts.RowMandate));

    private sealed class MandateTable : IEntityTypeConfiguration<Mandate>
    {
        public void Configure(EntityTypeBuilder<Mandate> mandate)
        {
            mandate.Property(m => m.Topics).HasMaxLength(Mandate.TopicsLength);
            mandate.Property(m => m.Document).HasMaxLength(Mandate.DocumentLength);
            mandate.Property(m => m.Version).IsConcurrencyToken();
            mandate.HasOne(m => m.Giver).WithMany().HasForeignKey(m => m.GiverId).OnDelete(DeleteBehavior.Restrict);
            mandate.HasOne(m => m.Person).WithMany().HasForeignKey(m => m.PersonId);
        }
    }
}
