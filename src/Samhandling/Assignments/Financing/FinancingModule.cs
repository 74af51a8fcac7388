using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Agreements;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Financing;

/// <summary>The table of contents of financing: who carries each assignment, with what kind of money, and how sure it is.</summary>
public static class FinancingModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Contribution> Contributions => db.Set<Contribution>();
    }

    public static IServiceCollection AddFinancing(this IServiceCollection services) => services
        .AddUseCase<AddContribution>()
        .AddUseCase<DescribeContribution>()
        .AddUseCase<RemoveContribution>()
        .AddTransient<IPanel<Agreement>, FinancingOfAgreementPanel>()
        .AddTransient<IPanel<Organisation>, ContributionsOfOrganisationPanel>()
        .AddSingleton(Deed.Of<AddContribution>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<DescribeContribution>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveContribution>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Contribution>(() => Texts.RowContribution));

    private sealed class ContributionTable : IEntityTypeConfiguration<Contribution>
    {
        public void Configure(EntityTypeBuilder<Contribution> contribution)
        {
            contribution.Property(c => c.Note).HasMaxLength(Contribution.NoteLength);
            contribution.Property(c => c.Version).IsConcurrencyToken();
            contribution.HasOne(c => c.Agreement).WithMany().HasForeignKey(c => c.AgreementId).OnDelete(DeleteBehavior.Restrict);
            contribution.HasOne(c => c.Contributor).WithMany().HasForeignKey(c => c.ContributorId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
