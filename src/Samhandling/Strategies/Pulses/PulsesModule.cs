using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Processes;

namespace Samhandling.Strategies.Pulses;

/// <summary>The table of contents of how open a process has been in the eyes of those who took part.</summary>
public static class PulsesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<OpennessPulse> OpennessPulses => db.Set<OpennessPulse>();
        public DbSet<PulseLink> PulseLinks => db.Set<PulseLink>();
    }

    public static IServiceCollection AddPulses(this IServiceCollection services) => services
        .AddUseCase<MakePulseLink>()
        .AddUseCase<AnswerPulse>()
        .AddSingleton(Deed.Of<MakePulseLink>(() => Texts.DidMake))
        .AddSingleton(Deed.Of<AnswerPulse>(() => Texts.DidAnswer))
        .AddSingleton(RowKind.Of<OpennessPulse>(() => Texts.RowPulse))
        .AddSingleton(RowKind.Of<PulseLink>(() => Texts.RowLink));

    private sealed class OpennessPulseTable : IEntityTypeConfiguration<OpennessPulse>
    {
        public void Configure(EntityTypeBuilder<OpennessPulse> pulse)
        {
            pulse.Property(p => p.Invitation);
            pulse.Property(p => p.Influence);
            pulse.HasOne<StrategyProcess>().WithMany().HasForeignKey(p => p.ProcessId);
        }
    }

    private sealed class PulseLinkTable : IEntityTypeConfiguration<PulseLink>
    {
        public void Configure(EntityTypeBuilder<PulseLink> link)
        {
            link.HasOne<StrategyProcess>().WithMany().HasForeignKey(l => l.ProcessId);
            link.HasIndex(l => l.Hash).IsUnique();
        }
    }
}
