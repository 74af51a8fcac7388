using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Votes;

/// <summary>The table of contents of votes: how many must take part, how it went, and who reserved itself.</summary>
public static class VotesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Ballot> Ballots => db.Set<Ballot>();
        public DbSet<Reservation> Reservations => db.Set<Reservation>();
        public DbSet<QuorumRule> QuorumRules => db.Set<QuorumRule>();
    }

    public static IServiceCollection AddVotes(this IServiceCollection services) => services
        .AddScoped<OpenBallots>()
        .AddUseCase<SetQuorum>()
        .AddUseCase<TakeVote>()
        .AddUseCase<WriteReservation>()
        .AddUseCase<RemoveVote>()
        .AddScoped<IPersonalData, HeldByVotes>()
        .AddTransient<IPanel<Meeting>, VotesOfMeetingPanel>()
        .AddTransient<IPanel<Group>, QuorumOfGroupPanel>()
        .AddSingleton(Deed.Of<SetQuorum>(() => Texts.DidSet))
        .AddSingleton(Deed.Of<TakeVote>(() => Texts.DidTake))
        .AddSingleton(Deed.Of<WriteReservation>(() => Texts.DidReserve))
        .AddSingleton(Deed.Of<RemoveVote>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<QuorumRule>(() => Texts.RowQuorum))
        .AddSingleton(RowKind.Of<Ballot>(() => Texts.RowBallot))
        .AddSingleton(RowKind.Of<CastVote>(() => Texts.RowVote))
        .AddSingleton(RowKind.Of<Reservation>(() => Texts.RowReservation));

    private sealed class QuorumRuleTable : IEntityTypeConfiguration<QuorumRule>
    {
        public void Configure(EntityTypeBuilder<QuorumRule> rule)
        {
            rule.Property(r => r.Version).IsConcurrencyToken();
            rule.HasOne(r => r.Group).WithMany().HasForeignKey(r => r.GroupId);
            rule.HasIndex(r => r.GroupId).IsUnique();
        }
    }

    private sealed class BallotTable : IEntityTypeConfiguration<Ballot>
    {
        public void Configure(EntityTypeBuilder<Ballot> ballot)
        {
            ballot.Property(b => b.Matter).HasMaxLength(Ballot.MatterLength);
            ballot.HasOne(b => b.Point).WithMany().HasForeignKey(b => b.PointId);
            ballot.HasOne(b => b.Line).WithMany().HasForeignKey(b => b.LineId);
            ballot.HasMany(b => b.Votes).WithOne().HasForeignKey(v => v.BallotId);
            ballot.HasMany(b => b.Reservations).WithOne().HasForeignKey(r => r.BallotId);
        }
    }

    private sealed class CastVoteTable : IEntityTypeConfiguration<CastVote>
    {
        public void Configure(EntityTypeBuilder<CastVote> vote) => vote.HasOne(v => v.Organisation).WithMany().HasForeignKey(v => v.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }

    private sealed class ReservationTable : IEntityTypeConfiguration<Reservation>
    {
        public void Configure(EntityTypeBuilder<Reservation> reservation)
        {
            reservation.Property(r => r.Text).HasMaxLength(Reservation.TextLength);
            reservation.HasOne(r => r.Organisation).WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
