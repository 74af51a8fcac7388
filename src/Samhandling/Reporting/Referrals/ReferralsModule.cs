using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Referrals;

/// <summary>The table of contents of referrals: to whom a firm was referred on, and what became of it.</summary>
public static class ReferralsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Referral> Referrals => db.Set<Referral>();
    }

    public static IServiceCollection AddReferrals(this IServiceCollection services) => services
        .AddUseCase<ReferCase>()
        .AddUseCase<AnswerReferral>()
        .AddUseCase<SettleReferral>()
        .AddScoped<IPersonalData, HeldByReferrals>()
        .AddSingleton(Deed.Of<ReferCase>(() => Texts.DidRefer))
        .AddSingleton(Deed.Of<AnswerReferral>(() => Texts.DidAnswer))
        .AddSingleton(Deed.Of<SettleReferral>(() => Texts.DidSettle))
        .AddSingleton(RowKind.Of<Referral>(() => Texts.RowReferral));

    private sealed class ReferralTable : IEntityTypeConfiguration<Referral>
    {
        public void Configure(EntityTypeBuilder<Referral> referral)
        {
            referral.Property(r => r.Need).HasMaxLength(Referral.NeedLength);
            referral.Property(r => r.Result).HasMaxLength(Referral.ResultLength);
            referral.Property(r => r.Version).IsConcurrencyToken();
            referral.HasOne(r => r.Case).WithMany().HasForeignKey(r => r.CaseId);
            referral.HasOne(r => r.Organisation).WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            referral.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId);
            referral.HasIndex(r => r.Hash).IsUnique();
        }
    }
}
