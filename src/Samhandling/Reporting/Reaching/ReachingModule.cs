using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Office;
using Samhandling.Platform.Ui;

namespace Samhandling.Reporting.Reaching;

/// <summary>The table of contents of reach: how many of each municipality's firms were advised.</summary>
public static class ReachingModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<FirmCount> FirmCounts => db.Set<FirmCount>();
    }

    public static IServiceCollection AddReaching(this IServiceCollection services) => services
        .AddScoped<ReadReach>()
        .AddUseCase<WriteFirms>()
        .AddSingleton<MapRoutes>(Map)
        .AddSingleton(new MenuEntry(Question.HowItGoes, "reach", Permission.SeeCases, () => Texts.WhomWeReach, () => Texts.WhomWeReachMeaning))
        .AddSingleton(new HelpTopic("reach", () => Texts.HelpReach, () => Texts.HelpReachText))
        .AddSingleton(Deed.Of<WriteFirms>(() => Texts.DidWrite))
        .AddSingleton(RowKind.Of<FirmCount>(() => Texts.RowCount));

    private static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{partnership}/reach/figure." + FigureFile.Kind, async (string kind, string? year, ReadReach reach, TimeProvider clock, CancellationToken cancel) => ReachFigures.File(await reach.Of(ReachFigures.Year(year, clock), cancel)).As(kind)).WithMetadata(new NeedsAttribute(Permission.SeeCases));
        routes.MapGet("/{partnership}/reach/figure.csv", async (string? year, ReadReach reach, TimeProvider clock, CancellationToken cancel) => ReachFigures.Csv(await reach.Of(ReachFigures.Year(year, clock), cancel))).WithMetadata(new NeedsAttribute(Permission.SeeCases));
    }

    private sealed class FirmCountTable : IEntityTypeConfiguration<FirmCount>
    {
        public void Configure(EntityTypeBuilder<FirmCount> count)
        {
            count.Property(c => c.Source).HasMaxLength(FirmCount.SourceLength);
            count.HasOne<Place>().WithMany().HasForeignKey(c => c.PlaceId).OnDelete(DeleteBehavior.Restrict);
            count.HasIndex(c => new { c.PlaceId, c.Year }).IsUnique();
        }
    }
}
