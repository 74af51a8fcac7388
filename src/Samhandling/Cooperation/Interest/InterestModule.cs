using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Interest;

/// <summary>The table of contents of working groups by interest: proposed by anyone, and there once enough want them.</summary>
public static class InterestModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<GroupProposal> GroupProposals => db.Set<GroupProposal>();
        public DbSet<DeclaredInterest> DeclaredInterests => db.Set<DeclaredInterest>();
    }

    public static IServiceCollection AddInterest(this IServiceCollection services) => services
        .AddUseCase<ProposeGroup>()
        .AddUseCase<DeclareInterest>()
        .AddUseCase<WithdrawInterest>()
        .AddUseCase<RemoveProposal>()
        .AddScoped<IPersonalData, HeldByInterest>()
        .AddTransient<IPanel<Person>, InterestOfPersonPanel>()
        .AddTransient<IPanel<Organisation>, InterestOfOrganisationPanel>()
        .AddTransient<IPanel<Place>, ProposalsOfPlacePanel>()
        .AddSingleton(new MenuEntry(Question.WhoWeAre, "group-proposals", Permission.SeeCooperation, () => Texts.Proposals, () => Texts.ProposalsMeaning))
        .AddSingleton(Deed.Of<ProposeGroup>(() => Texts.DidPropose))
        .AddSingleton(Deed.Of<DeclareInterest>(() => Texts.DidDeclare))
        .AddSingleton(Deed.Of<WithdrawInterest>(() => Texts.DidWithdraw))
        .AddSingleton(Deed.Of<RemoveProposal>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<GroupProposal>(() => Texts.RowProposal))
        .AddSingleton(RowKind.Of<ProposalPlace>(() => Texts.RowProposalPlace))
        .AddSingleton(RowKind.Of<DeclaredInterest>(() => Texts.RowInterest));

    private sealed class GroupProposalTable : IEntityTypeConfiguration<GroupProposal>
    {
        public void Configure(EntityTypeBuilder<GroupProposal> proposal)
        {
            proposal.Property(p => p.Topic).HasMaxLength(GroupProposal.TopicLength);
            proposal.Property(p => p.Benefit).HasMaxLength(GroupProposal.BenefitLength);
            proposal.Property(p => p.FirstTask).HasMaxLength(GroupProposal.FirstTaskLength);
            proposal.Property(p => p.Version).IsConcurrencyToken();
            proposal.HasOne(p => p.Owner).WithMany().HasForeignKey(p => p.OwnerId).OnDelete(DeleteBehavior.Restrict);
            proposal.HasOne(p => p.Group).WithMany().HasForeignKey(p => p.GroupId).OnDelete(DeleteBehavior.Cascade);
            proposal.HasMany(p => p.Places).WithOne().HasForeignKey(p => p.ProposalId);
            proposal.HasMany(p => p.Interests).WithOne(i => i.Proposal).HasForeignKey(i => i.ProposalId);
        }
    }

    private sealed class ProposalPlaceTable : IEntityTypeConfiguration<ProposalPlace>
    {
        public void Configure(EntityTypeBuilder<ProposalPlace> place)
        {
            place.HasOne(p => p.Place).WithMany().HasForeignKey(p => p.PlaceId).OnDelete(DeleteBehavior.Restrict);
            place.HasIndex(p => new { p.ProposalId, p.PlaceId }).IsUnique();
        }
    }

    private sealed class DeclaredInterestTable : IEntityTypeConfiguration<DeclaredInterest>
    {
        public void Configure(EntityTypeBuilder<DeclaredInterest> interest)
        {
            interest.HasOne(i => i.Organisation).WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            interest.HasOne(i => i.Person).WithMany().HasForeignKey(i => i.PersonId);
        }
    }
}
