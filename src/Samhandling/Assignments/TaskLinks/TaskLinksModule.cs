using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Assignments.TaskLinks;

/// <summary>The table of contents of what ties tasks to objectives: which strategy each task is done for, and what neither side covers.</summary>
public static class TaskLinksModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<TaskLink> TaskLinks => db.Set<TaskLink>();
    }

    public static IServiceCollection AddTaskLinks(this IServiceCollection services) => services
        .AddUseCase<LinkTask>()
        .AddUseCase<RemoveTaskLink>()
        .AddTransient<IPanel<AssignmentTask>, LinksOfTaskPanel>()
        .AddTransient<IPanel<Agreement>, TaskCoverageOfAgreementPanel>()
        .AddTransient<IPanel<Objective>, TasksOfObjectivePanel>()
        .AddSingleton(Deed.Of<LinkTask>(() => Texts.DidLink))
        .AddSingleton(Deed.Of<RemoveTaskLink>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<TaskLink>(() => Texts.RowLink));

    private sealed class TaskLinkTable : IEntityTypeConfiguration<TaskLink>
    {
        public void Configure(EntityTypeBuilder<TaskLink> link)
        {
            link.Property(l => l.Motive).HasMaxLength(TaskLink.MotiveLength);
            link.HasOne(l => l.Task).WithMany().HasForeignKey(l => l.TaskId).OnDelete(DeleteBehavior.Restrict);
            link.HasOne(l => l.Objective).WithMany().HasForeignKey(l => l.ObjectiveId).OnDelete(DeleteBehavior.Restrict);
            link.HasIndex(l => new { l.TaskId, l.ObjectiveId }).IsUnique();
        }
    }
}
