using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Tasks;

/// <summary>The table of contents of areas and tasks: what each agreement asks for. Another capability that points at a task by its key need do nothing more: the task is then retired and not removed. What it has to tell of it, it tells in an IPanel of the task.</summary>
public static class TasksModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<ServiceArea> ServiceAreas => db.Set<ServiceArea>();
        public DbSet<AssignmentTask> AssignmentTasks => db.Set<AssignmentTask>();
    }

    public static IServiceCollection AddTasks(this IServiceCollection services) => services
        .AddScoped<ReadTasks>()
        .AddScoped<TaskChoices>()
        .AddUseCase<WriteTasks>()
        .AddUseCase<DescribeTask>()
        .AddUseCase<RetireTask>()
        .AddUseCase<DescribeArea>()
        .AddUseCase<RemoveArea>()
        .AddSingleton(Deed.Of<WriteTasks>(() => Texts.DidWrite))
        .AddSingleton(Deed.Of<DescribeTask>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RetireTask>(() => Texts.DidRetire))
        .AddSingleton(Deed.Of<DescribeArea>(() => Texts.DidDescribeArea))
        .AddSingleton(Deed.Of<RemoveArea>(() => Texts.DidRemoveArea))
        .AddSingleton(RowKind.Of<ServiceArea>(() => Texts.RowArea))
        .AddSingleton(RowKind.Of<AssignmentTask>(() => Texts.RowTask));

    private sealed class ServiceAreaTable : IEntityTypeConfiguration<ServiceArea>
    {
        public void Configure(EntityTypeBuilder<ServiceArea> area)
        {
            area.Property(a => a.Number).HasMaxLength(ServiceArea.NumberLength);
            area.Property(a => a.Name).HasMaxLength(ServiceArea.NameLength);
            area.Property(a => a.Version).IsConcurrencyToken();
            area.HasOne(a => a.Agreement).WithMany().HasForeignKey(a => a.AgreementId);
            area.HasMany(a => a.Tasks).WithOne(t => t.Area).HasForeignKey(t => t.AreaId).OnDelete(DeleteBehavior.Restrict);
        }
    }

    private sealed class AssignmentTaskTable : IEntityTypeConfiguration<AssignmentTask>
    {
        public void Configure(EntityTypeBuilder<AssignmentTask> task)
        {
            task.Property(t => t.Number).HasMaxLength(AssignmentTask.NumberLength);
            task.Property(t => t.Text).HasMaxLength(AssignmentTask.TextLength);
            task.Property(t => t.SteeringNote).HasMaxLength(AssignmentTask.NoteLength);
            task.Property(t => t.Version).IsConcurrencyToken();
            task.HasOne<AssignmentTask>().WithMany().HasForeignKey(t => t.ContinuesId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
