using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Wants;

/// <summary>The table of contents of wants: who is asked what they want of an assignment, and what they have said.</summary>
public static class WantsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<WantRound> WantRounds => db.Set<WantRound>();
        public DbSet<AskedForWants> AskedForWants => db.Set<AskedForWants>();
        public DbSet<Want> Wants => db.Set<Want>();
        public DbSet<WantLink> WantLinks => db.Set<WantLink>();
    }

    public static IServiceCollection AddWants(this IServiceCollection services) => services
        .AddUseCase<StartWantRound>()
        .AddUseCase<DescribeWantRound>()
        .AddUseCase<AskForWants>()
        .AddUseCase<StopAskingForWants>()
        .AddUseCase<RemindOfWants>()
        .AddScoped<IPersonalData, HeldByWants>()
        .AddScoped<IHandOver, HeldByWants>()
        .AddSingleton(new MenuEntry(Question.WhatWeWant, "want-rounds", Permission.SeeAssignments, () => Texts.Wants, () => Texts.WantsMeaning) { Also = ["wants"] })
        .AddSingleton(new HelpTopic("want-rounds", () => Texts.HelpWants, () => Texts.HelpWantsText))
        .AddSingleton(Deed.Of<StartWantRound>(() => Texts.DidStart))
        .AddSingleton(Deed.Of<DescribeWantRound>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<AskForWants>(() => Texts.DidAsk))
        .AddSingleton(Deed.Of<StopAskingForWants>(() => Texts.DidStopAsking))
        .AddSingleton(Deed.Of<RemindOfWants>(() => Texts.DidRemind))
        .AddSingleton(RowKind.Of<WantRound>(() => Texts.RowRound))
        .AddSingleton(RowKind.Of<AskedForWants>(() => Texts.RowAsked))
        .AddSingleton(RowKind.Of<Want>(() => Texts.RowWant))
        .AddSingleton(RowKind.Of<WantLink>(() => Texts.RowLink));

    private sealed class WantRoundTable : IEntityTypeConfiguration<WantRound>
    {
        public void Configure(EntityTypeBuilder<WantRound> round)
        {
            round.Property(r => r.Title).HasMaxLength(WantRound.TitleLength);
            round.Property(r => r.Purpose).HasMaxLength(WantRound.PurposeLength);
            round.Property(r => r.Version).IsConcurrencyToken();
            round.HasMany(r => r.Asked).WithOne(a => a.Round).HasForeignKey(a => a.RoundId);
        }
    }

    private sealed class AskedForWantsTable : IEntityTypeConfiguration<AskedForWants>
    {
        public void Configure(EntityTypeBuilder<AskedForWants> asked)
        {
            asked.Property(a => a.Version).IsConcurrencyToken();
            asked.HasOne(a => a.Organisation).WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            asked.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId);
            // A want that is taken back goes; the database keeps the organisation in the list while it has one, also where two do this and that at one time.
            asked.HasMany(a => a.Wants).WithOne(w => w.Asked).HasForeignKey(w => w.AskedId).OnDelete(DeleteBehavior.ClientCascade);
        }
    }

    private sealed class WantTable : IEntityTypeConfiguration<Want>
    {
        public void Configure(EntityTypeBuilder<Want> want)
        {
            want.Property(w => w.Text).HasMaxLength(Want.TextLength);
            want.Property(w => w.Reason).HasMaxLength(Want.ReasonLength);
            want.Property(w => w.Version).IsConcurrencyToken();
            want.HasOne(w => w.Task).WithMany().HasForeignKey(w => w.TaskId).OnDelete(DeleteBehavior.Restrict);
        }
    }

    private sealed class WantLinkTable : IEntityTypeConfiguration<WantLink>
    {
        public void Configure(EntityTypeBuilder<WantLink> link)
        {
            link.HasOne<AskedForWants>().WithMany().HasForeignKey(l => l.AskedId);
            link.HasIndex(l => l.Hash).IsUnique();
        }
    }
}
