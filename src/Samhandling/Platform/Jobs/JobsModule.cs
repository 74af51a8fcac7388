using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Platform.Jobs;

/// <summary>The table of contents of what works in the background.</summary>
public static class JobsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Job> Jobs => db.Set<Job>();
        public DbSet<RecurringRun> RecurringRuns => db.Set<RecurringRun>();
    }

    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddScoped<JobQueue>()
        .AddSingleton<JobRunner>()
        .AddSingleton<RecurringWork>()
        .AddHostedService<Worker>()
        .AddUseCase<CancelJob>()
        .AddSingleton(new MenuEntry(null, "jobs", Permission.SeeJobs, () => Texts.Jobs, () => Texts.JobsPurpose))
        .AddSingleton(Deed.Of<CancelJob>(() => Texts.DidCancelJob))
        .AddSingleton(new Recurring("audit-heads", InEachPartnership: false, (services, cancel) => services.GetRequiredService<AuditLog>().WriteHeads(cancel)));

    /// <summary>Adds a kind of job and who does it.</summary>
    public static IServiceCollection AddJob<THandler>(this IServiceCollection services, string kind, Func<string> title) where THandler : class, IJobHandler =>
        services.AddSingleton(new JobKind(kind, typeof(THandler), title));

    private sealed class JobTable : IEntityTypeConfiguration<Job>
    {
        public void Configure(EntityTypeBuilder<Job> job)
        {
            job.Property(j => j.Kind).HasMaxLength(Job.KindLength);
            job.Property(j => j.Language).HasMaxLength(Job.LanguageLength);
            job.Property(j => j.Step).HasMaxLength(Job.TextLength);
            job.Property(j => j.Reason).HasMaxLength(Job.TextLength);
            job.Property(j => j.ResultAddress).HasMaxLength(Job.AddressLength);
            // Who lost a job to another worker saves nothing of it.
            job.Property(j => j.Worker).IsConcurrencyToken();
            job.Property(j => j.State).IsConcurrencyToken();
            job.HasIndex(j => new { j.State, j.LeasedUntil });
            job.HasIndex(j => j.UserId);
        }
    }

    private sealed class RecurringRunTable : IEntityTypeConfiguration<RecurringRun>
    {
        public void Configure(EntityTypeBuilder<RecurringRun> run)
        {
            run.Property(r => r.Name).HasMaxLength(RecurringRun.NameLength);
            run.HasIndex(r => r.Name).IsUnique();
        }
    }
}
