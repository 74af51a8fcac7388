using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies.Leading;

/// <summary>The table of contents of who leads what: leaders, those who lead with them, and where nobody does.</summary>
public static class LeadingModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Responsibility> Responsibilities => db.Set<Responsibility>();
    }

    public static IServiceCollection AddLeading(this IServiceCollection services) => services
        .AddScoped<LedThings>()
        .AddScoped<OneLeader>()
        .AddUseCase<GiveResponsibility>()
        .AddUseCase<DescribeResponsibility>()
        .AddUseCase<RemoveResponsibility>()
        .AddTransient<IPanel<StrategyDocument>, LeadersOfDocumentPanel>()
        .AddTransient<IPanel<Objective>, LeadersOfObjectivePanel>()
        .AddTransient<IPanel<ProcessStep>, LeadersOfStepPanel>()
        .AddTransient<IPanel<Group>, LeadersOfGroupPanel>()
        .AddSingleton(Deed.Of<GiveResponsibility>(() => Texts.DidGive))
        .AddSingleton(Deed.Of<DescribeResponsibility>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveResponsibility>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Responsibility>(() => Texts.RowResponsibility));

    private sealed class ResponsibilityTable : IEntityTypeConfiguration<Responsibility>
    {
        public void Configure(EntityTypeBuilder<Responsibility> one)
        {
            one.Property(r => r.Version).IsConcurrencyToken();
            one.HasOne(r => r.Document).WithMany().HasForeignKey(r => r.DocumentId).OnDelete(DeleteBehavior.Cascade);
            one.HasOne(r => r.Objective).WithMany().HasForeignKey(r => r.ObjectiveId).OnDelete(DeleteBehavior.Cascade);
            one.HasOne(r => r.Step).WithMany().HasForeignKey(r => r.StepId).OnDelete(DeleteBehavior.Cascade);
            one.HasOne(r => r.Group).WithMany().HasForeignKey(r => r.GroupId).OnDelete(DeleteBehavior.Cascade);
            one.HasOne(r => r.Organisation).WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
