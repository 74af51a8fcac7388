using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Initiatives;

/// <summary>The table of contents of joint initiatives: who is in with how much, and whether the money may be used.</summary>
public static class InitiativesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Initiative> Initiatives => db.Set<Initiative>();
        public DbSet<Confirmation> Confirmations => db.Set<Confirmation>();
    }

    public static IServiceCollection AddInitiatives(this IServiceCollection services) => services
        .AddUseCase<ProposeInitiative>()
        .AddUseCase<DescribeInitiative>()
        .AddUseCase<RemoveInitiative>()
        .AddUseCase<ConfirmInitiative>()
        .AddUseCase<AnchorConfirmation>()
        .AddUseCase<WithdrawConfirmation>()
        .AddScoped<EligibilityNotice>()
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "initiatives", Permission.SeeCooperation, () => Texts.Initiatives, () => Texts.InitiativesMeaning))
        .AddSingleton(Deed.Of<ProposeInitiative>(() => Texts.DidPropose))
        .AddSingleton(Deed.Of<DescribeInitiative>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveInitiative>(() => Texts.DidRemove))
        .AddSingleton(Deed.Of<ConfirmInitiative>(() => Texts.DidConfirm))
        .AddSingleton(Deed.Of<AnchorConfirmation>(() => Texts.DidAnchor))
        .AddSingleton(Deed.Of<WithdrawConfirmation>(() => Texts.DidWithdraw))
        .AddSingleton(RowKind.Of<Initiative>(() => Texts.RowInitiative))
        .AddSingleton(RowKind.Of<Confirmation>(() => Texts.RowConfirmation))
        .AddSingleton(RowKind.Of<InitiativeEvent>(() => Texts.RowEvent));

    private sealed class InitiativeTable : IEntityTypeConfiguration<Initiative>
    {
        public void Configure(EntityTypeBuilder<Initiative> initiative)
        {
            initiative.Ignore(i => i.Rule);
            initiative.Property(i => i.Title).HasMaxLength(Initiative.TitleLength);
            initiative.Property(i => i.Purpose).HasMaxLength(Initiative.PurposeLength);
            initiative.Property(i => i.Topic).HasMaxLength(Initiative.TopicLength);
            initiative.Property(i => i.Version).IsConcurrencyToken();
            initiative.HasMany(i => i.Confirmations).WithOne(c => c.Initiative).HasForeignKey(c => c.InitiativeId);
            initiative.HasMany(i => i.Events).WithOne().HasForeignKey(e => e.InitiativeId);
        }
    }

    private sealed class ConfirmationTable : IEntityTypeConfiguration<Confirmation>
    {
        public void Configure(EntityTypeBuilder<Confirmation> confirmation)
        {
            confirmation.Property(c => c.AnchoredIn).HasMaxLength(Confirmation.ReasonLength);
            confirmation.Property(c => c.WithdrawnBecause).HasMaxLength(Confirmation.ReasonLength);
            confirmation.HasOne(c => c.Organisation).WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            confirmation.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId);
        }
    }

    private sealed class InitiativeEventTable : IEntityTypeConfiguration<InitiativeEvent>
    {
        public void Configure(EntityTypeBuilder<InitiativeEvent> step) => step.HasOne(e => e.Organisation).WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
