using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Handover;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Jobs;
using Samhandling.Platform.Ui;

namespace Samhandling.Reporting.Duties;

/// <summary>The table of contents of reporting duties: what is due to whom on which day, by which rule.</summary>
public static class DutiesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Duty> Duties => db.Set<Duty>();
    }

    public static IServiceCollection AddDuties(this IServiceCollection services) => services
        .AddScoped<RemindOfDuties>()
        .AddScoped<IHandOver, HandOverOfDuties>()
        .AddUseCase<AddDuty>()
        .AddUseCase<DescribeDuty>()
        .AddUseCase<RemoveDuty>()
        .AddSingleton(new Recurring("duties-due", InEachPartnership: true, (services, cancel) => services.GetRequiredService<RemindOfDuties>().Work(cancel)))
        .AddSingleton(new MenuEntry(Question.HowItGoes, "duties", Permission.SeeDuties, () => Texts.Duties, () => Texts.DutiesMeaning))
        .AddSingleton(new HelpTopic("duties", () => Texts.HelpDuties, () => Texts.HelpDutiesText))
        .AddSingleton(Deed.Of<AddDuty>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<DescribeDuty>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveDuty>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Duty>(() => Texts.RowDuty));

    private sealed class DutyTable : IEntityTypeConfiguration<Duty>
    {
        public void Configure(EntityTypeBuilder<Duty> duty)
        {
            duty.Property(d => d.Template);
            duty.Property(d => d.Name).HasMaxLength(Duty.NameLength);
            duty.Property(d => d.Receiver).HasMaxLength(Duty.ReceiverLength);
            duty.Property(d => d.Ground).HasMaxLength(Duty.GroundLength);
            duty.Property(d => d.Version).IsConcurrencyToken();
            duty.HasOne(d => d.Person).WithMany().HasForeignKey(d => d.PersonId);
        }
    }
}
