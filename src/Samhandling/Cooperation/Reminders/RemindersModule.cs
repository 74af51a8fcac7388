using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Handover;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;

namespace Samhandling.Cooperation.Reminders;

/// <summary>The table of contents of how promises are asked after by letter.</summary>
public static class RemindersModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<PromiseLink> PromiseLinks => db.Set<PromiseLink>();
    }

    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddScoped<RemindOfPromises>()
        .AddUseCase<AnswerByLink>()
        .AddScoped<IHandOver, HandOverOfPromises>()
        .AddSingleton(new Recurring("promises-due", InEachPartnership: true, (services, cancel) => services.GetRequiredService<RemindOfPromises>().Work(cancel)))
        .AddSingleton(Deed.Of<AnswerByLink>(() => Texts.DidAnswer))
        .AddSingleton(RowKind.Of<PromiseLink>(() => Texts.RowLink));

    private sealed class PromiseLinkTable : IEntityTypeConfiguration<PromiseLink>
    {
        public void Configure(EntityTypeBuilder<PromiseLink> link)
        {
            link.HasOne(l => l.Person).WithMany().HasForeignKey(l => l.PersonId);
            link.HasIndex(l => l.Hash).IsUnique();
        }
    }
}
