using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Commitments;

/// <summary>The table of contents of commitments: what each party of a declaration does for which objective, and how far it is.</summary>
public static class CommitmentsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Commitment> Commitments => db.Set<Commitment>();
    }

    public static IServiceCollection AddCommitments(this IServiceCollection services) => services
        .AddUseCase<MakeCommitment>()
        .AddUseCase<TellProgress>()
        .AddUseCase<RemoveCommitment>()
        .AddTransient<IPanel<Objective>, CommitmentsOfObjectivePanel>()
        .AddSingleton(Deed.Of<MakeCommitment>(() => Texts.DidMake))
        .AddSingleton(Deed.Of<TellProgress>(() => Texts.DidTell))
        .AddSingleton(Deed.Of<RemoveCommitment>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Commitment>(() => Texts.RowCommitment));

    private sealed class CommitmentTable : IEntityTypeConfiguration<Commitment>
    {
        public void Configure(EntityTypeBuilder<Commitment> commitment)
        {
            commitment.Property(c => c.What).HasMaxLength(Commitment.WhatLength);
            commitment.Property(c => c.Measure).HasMaxLength(Commitment.MeasureLength);
            commitment.Property(c => c.Comment).HasMaxLength(Commitment.CommentLength);
            commitment.Property(c => c.Version).IsConcurrencyToken();
            commitment.HasOne(c => c.Objective).WithMany().HasForeignKey(c => c.ObjectiveId).OnDelete(DeleteBehavior.Restrict);
            commitment.HasOne(c => c.Organisation).WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
