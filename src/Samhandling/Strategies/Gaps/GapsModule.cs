using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Tables;
using Samhandling.Platform.Ui;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Gaps;

/// <summary>The table of contents of gap analysis: how far a document's objectives are from where several want them, and what is done about it.</summary>
public static class GapsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<GapRound> GapRounds => db.Set<GapRound>();
        public DbSet<GapLeft> GapsLeft => db.Set<GapLeft>();
    }

    public static IServiceCollection AddGaps(this IServiceCollection services) => services
        .AddScoped<ReadGaps>()
        .AddUseCase<StartGapRound>()
        .AddUseCase<CloseGapRound>()
        .AddUseCase<RemoveGapRound>()
        .AddUseCase<LeaveGap>()
        .AddUseCase<TakeUpGap>()
        .AddTransient<IPanel<StrategyDocument>, GapsOfDocumentPanel>()
        .AddSingleton(new HelpTopic("gaps", () => Texts.HelpGaps, () => Texts.HelpGapsText))
        .AddSingleton<MapRoutes>(Map)
        .AddSingleton(Deed.Of<StartGapRound>(() => Texts.DidStart))
        .AddSingleton(Deed.Of<CloseGapRound>(() => Texts.DidClose))
        .AddSingleton(Deed.Of<RemoveGapRound>(() => Texts.DidRemove))
        .AddSingleton(Deed.Of<LeaveGap>(() => Texts.DidLeave))
        .AddSingleton(Deed.Of<TakeUpGap>(() => Texts.DidTakeUp))
        .AddSingleton(RowKind.Of<GapRound>(() => Texts.RowRound))
        .AddSingleton(RowKind.Of<GapLeft>(() => Texts.RowLeft));

    private static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/gaps/{gapRoundId:guid}/table.csv", async (Guid gapRoundId, ReadGaps read, CancellationToken cancel) => GapFigures.Table(await read.Of(gapRoundId, cancel)).ToCsv(Texts.FileName))
            .WithMetadata(new NeedsAttribute(Permission.SeeStrategies));

    private sealed class GapRoundTable : IEntityTypeConfiguration<GapRound>
    {
        public void Configure(EntityTypeBuilder<GapRound> round)
        {
            round.Property(r => r.Title).HasMaxLength(GapRound.TitleLength);
            round.HasOne(r => r.Document).WithMany().HasForeignKey(r => r.DocumentId);
        }
    }

    private sealed class GapLeftTable : IEntityTypeConfiguration<GapLeft>
    {
        public void Configure(EntityTypeBuilder<GapLeft> left)
        {
            left.Property(l => l.Motive).HasMaxLength(GapLeft.MotiveLength);
            left.HasOne<GapRound>().WithMany().HasForeignKey(l => l.RoundId);
            left.HasOne<Objective>().WithMany().HasForeignKey(l => l.ObjectiveId).OnDelete(DeleteBehavior.Restrict);
            left.HasIndex(l => new { l.RoundId, l.ObjectiveId }).IsUnique();
        }
    }
}
