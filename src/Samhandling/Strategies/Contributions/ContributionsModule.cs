using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Contributions;

/// <summary>The table of contents of what organisations want a strategy to say, and what they were answered.</summary>
public static class ContributionsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Contribution> Contributions => db.Set<Contribution>();
    }

    public static IServiceCollection AddContributions(this IServiceCollection services) => services
        .AddUseCase<Contribute>()
        .AddUseCase<AnswerContribution>()
        .AddScoped<IPersonalData, HeldByContributions>()
        .AddTransient<IPanel<Partnership>, ContributionsWaitingPanel>()
        .AddSingleton(new HelpTopic("contributions", () => Texts.HelpOpenness, () => Texts.HelpOpennessText))
        .AddSingleton(Deed.Of<Contribute>(() => Texts.DidContribute))
        .AddSingleton(Deed.Of<AnswerContribution>(() => Texts.DidAnswer))
        .AddSingleton(RowKind.Of<Contribution>(() => Texts.RowContribution));

    private sealed class ContributionTable : IEntityTypeConfiguration<Contribution>
    {
        public void Configure(EntityTypeBuilder<Contribution> contribution)
        {
            contribution.Property(c => c.Words).HasMaxLength(Contribution.WordsLength);
            contribution.Property(c => c.Answer).HasMaxLength(Contribution.WordsLength);
            contribution.Property(c => c.Version).IsConcurrencyToken();
            contribution.HasOne(c => c.Process).WithMany().HasForeignKey(c => c.ProcessId);
            contribution.HasOne(c => c.Step).WithMany().HasForeignKey(c => c.StepId).OnDelete(DeleteBehavior.Restrict);
            contribution.HasOne(c => c.Organisation).WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
