using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Activities;

/// <summary>The table of contents of what is done for objectives: efforts of the plan, initiatives and promises.</summary>
public static class ActivitiesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<ObjectiveActivity> ObjectiveActivities => db.Set<ObjectiveActivity>();
    }

    public static IServiceCollection AddActivities(this IServiceCollection services) => services
        .AddScoped<ReadActivities>()
        .AddUseCase<LinkActivity>()
        .AddUseCase<UnlinkActivity>()
        .AddTransient<IPanel<Objective>, ActivitiesOfObjectivePanel>()
        .AddSingleton(Deed.Of<LinkActivity>(() => Texts.DidLink))
        .AddSingleton(Deed.Of<UnlinkActivity>(() => Texts.DidUnlink))
        .AddSingleton(RowKind.Of<ObjectiveActivity>(() => Texts.RowActivity));

    private sealed class ObjectiveActivityTable : IEntityTypeConfiguration<ObjectiveActivity>
    {
        public void Configure(EntityTypeBuilder<ObjectiveActivity> activity)
        {
            activity.Ignore(a => a.Key);
            activity.HasOne(a => a.Objective).WithMany().HasForeignKey(a => a.ObjectiveId).OnDelete(DeleteBehavior.Restrict);
            activity.HasOne(a => a.Effort).WithMany().HasForeignKey(a => a.EffortId).OnDelete(DeleteBehavior.Cascade);
            activity.HasOne(a => a.Initiative).WithMany().HasForeignKey(a => a.InitiativeId).OnDelete(DeleteBehavior.Cascade);
            activity.HasOne(a => a.Promise).WithMany().HasForeignKey(a => a.PromiseId).OnDelete(DeleteBehavior.Cascade);
            activity.HasIndex(a => new { a.ObjectiveId, a.EffortId }).IsUnique();
            activity.HasIndex(a => new { a.ObjectiveId, a.InitiativeId }).IsUnique();
            activity.HasIndex(a => new { a.ObjectiveId, a.PromiseId }).IsUnique();
        }
    }
}
