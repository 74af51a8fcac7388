using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Viewpoints;

/// <summary>The table of contents of what organisations want a strategy to say, and what they were answered.</summary>
public static class ViewpointsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Viewpoint> Viewpoints => db.Set<Viewpoint>();
    }

    public static IServiceCollection AddViewpoints(this IServiceCollection services) => services
        .AddUseCase<Contribute>()
        .AddUseCase<AnswerViewpoint>()
        .AddScoped<IPersonalData, HeldByViewpoints>()
        .AddTransient<IPanel<Partnership>, ViewpointsWaitingPanel>()
        .AddSingleton(new HelpTopic("viewpoints", () => Texts.HelpOpenness, () => Texts.HelpOpennessText))
        .AddSingleton(Deed.Of<Contribute>(() => Texts.DidContribute))
        .AddSingleton(Deed.Of<AnswerViewpoint>(() => Texts.DidAnswer))
        .AddSingleton(RowKind.Of<Viewpoint>(() => Texts.RowViewpoint));

    private sealed class ViewpointTable : IEntityTypeConfiguration<Viewpoint>
    {
        public void Configure(EntityTypeBuilder<Viewpoint> viewpoint)
        {
            viewpoint.Property(c => c.Words).HasMaxLength(Viewpoint.WordsLength);
            viewpoint.Property(c => c.Answer).HasMaxLength(Viewpoint.WordsLength);
            viewpoint.Property(c => c.Version).IsConcurrencyToken();
            viewpoint.HasOne(c => c.Process).WithMany().HasForeignKey(c => c.ProcessId);
            viewpoint.HasOne(c => c.Step).WithMany().HasForeignKey(c => c.StepId).OnDelete(DeleteBehavior.Restrict);
            viewpoint.HasOne(c => c.Organisation).WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
