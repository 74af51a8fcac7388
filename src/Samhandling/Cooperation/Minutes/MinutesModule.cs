using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Minutes;

/// <summary>The table of contents of minutes: their lines, and what they are read for.</summary>
public static class MinutesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<MinutesLine> MinutesLines => db.Set<MinutesLine>();
    }

    public static IServiceCollection AddMinutes(this IServiceCollection services) => services
        .AddScoped<OpenMinutes>()
        .AddUseCase<WriteLines>()
        .AddUseCase<SettleLine>()
        .AddUseCase<DescribeLine>()
        .AddUseCase<RemoveLine>()
        .AddUseCase<LockMinutes>()
        .AddTransient<ISearch, SearchDecisions>()
        .AddScoped<IPersonalData, HeldByMinutes>()
        .AddSingleton(Deed.Of<WriteLines>(() => Texts.DidWrite))
        .AddSingleton(Deed.Of<SettleLine>(() => Texts.DidSettle))
        .AddSingleton(Deed.Of<DescribeLine>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveLine>(() => Texts.DidRemove))
        .AddSingleton(Deed.Of<LockMinutes>(() => Texts.DidLock))
        .AddSingleton(RowKind.Of<MinutesLine>(() => Texts.RowLine));

    private sealed class MinutesLineTable : IEntityTypeConfiguration<MinutesLine>
    {
        public void Configure(EntityTypeBuilder<MinutesLine> line)
        {
            line.Property(l => l.Text).HasMaxLength(MinutesLine.TextLength);
            line.Property(l => l.Version).IsConcurrencyToken();
            line.HasOne(l => l.Point).WithMany(p => p.Lines).HasForeignKey(l => l.PointId);
        }
    }
}
