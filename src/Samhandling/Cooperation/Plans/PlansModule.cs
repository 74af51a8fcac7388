using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Register;
using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Plans;

/// <summary>The table of contents of the joint plan of the year: what is done together when, who pays, who does, and how far each is.</summary>
public static class PlansModule
{
    public const string ActivityKey = "effort";

    extension(SamhandlingDb db)
    {
        public DbSet<Effort> Efforts => db.Set<Effort>();
        public DbSet<EffortPart> EffortParts => db.Set<EffortPart>();
    }

    public static IServiceCollection AddPlans(this IServiceCollection services) => services
        .AddUseCase<PlanEffort>()
        .AddUseCase<DescribeEffort>()
        .AddUseCase<RemoveEffort>()
        .AddUseCase<AskPart>()
        .AddUseCase<AnswerPart>()
        .AddTransient<IPanel<Organisation>, EffortsOfOrganisationPanel>()
        .AddSingleton(new ActivityKind(ActivityKey, Permission.SeeCooperation, () => Texts.Efforts, "efforts", db => db.Efforts.Select(e => new Activity { Id = e.Id, Title = e.Title, Day = e.From })))
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "plan", Permission.SeeCooperation, () => Texts.Plan, () => Texts.PlanMeaning))
        .AddSingleton(Deed.Of<PlanEffort>(() => Texts.DidPlan))
        .AddSingleton(Deed.Of<DescribeEffort>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveEffort>(() => Texts.DidRemove))
        .AddSingleton(Deed.Of<AskPart>(() => Texts.DidAsk))
        .AddSingleton(Deed.Of<AnswerPart>(() => Texts.DidAnswer))
        .AddSingleton(RowKind.Of<Effort>(() => Texts.RowEffort))
        .AddSingleton(RowKind.Of<EffortPart>(() => Texts.RowPart));

    private sealed class EffortTable : IEntityTypeConfiguration<Effort>
    {
        public void Configure(EntityTypeBuilder<Effort> effort)
        {
            effort.Property(e => e.Title).HasMaxLength(Effort.TitleLength);
            effort.Property(e => e.Market).HasMaxLength(Effort.MarketLength);
            effort.Property(e => e.Channel).HasMaxLength(Effort.ChannelLength);
            effort.Property(e => e.Version).IsConcurrencyToken();
            effort.HasOne(e => e.Owner).WithMany().HasForeignKey(e => e.OwnerId).OnDelete(DeleteBehavior.Restrict);
            effort.HasOne(e => e.Group).WithMany().HasForeignKey(e => e.GroupId).OnDelete(DeleteBehavior.Restrict);
            effort.HasMany(e => e.Parts).WithOne(p => p.Effort).HasForeignKey(p => p.EffortId);
            effort.HasIndex(e => e.From);
        }
    }

    private sealed class EffortPartTable : IEntityTypeConfiguration<EffortPart>
    {
        public void Configure(EntityTypeBuilder<EffortPart> part)
        {
            part.Property(p => p.Does).HasMaxLength(EffortPart.DoesLength);
            part.Property(p => p.Reason).HasMaxLength(EffortPart.ReasonLength);
            part.Property(p => p.Version).IsConcurrencyToken();
            part.HasOne(p => p.Organisation).WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            part.HasIndex(p => new { p.EffortId, p.OrganisationId }).IsUnique();
        }
    }
}
