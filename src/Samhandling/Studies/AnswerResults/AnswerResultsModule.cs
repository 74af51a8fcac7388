using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.AnswerResults;

/// <summary>The table of contents of results: what is told of a round's answers, and the answers as files.</summary>
public static class AnswerResultsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<RoundFigures> RoundFigures => db.Set<RoundFigures>();
        public DbSet<FetchedAnswers> FetchedAnswers => db.Set<FetchedAnswers>();
    }

    public static IServiceCollection AddAnswerResults(this IServiceCollection services) => services
        .AddUseCase<ReadResults>()
        .AddUseCase<FetchAnswers>()
        .AddTransient<IPanel<Partnership>, NewestResultsPanel>()
        .AddSingleton<MapRoutes>(ResultFiles.Map)
        .AddSingleton<MapRoutes>(AnswerFiles.Map)
        .AddSingleton(Deed.Of<ReadResults>(() => Texts.DidDecide))
        .AddSingleton(Deed.Of<FetchAnswers>(() => Texts.DidFetch))
        .AddSingleton(RowKind.Of<RoundFigures>(() => Texts.KindFigures))
        .AddSingleton(RowKind.Of<FetchedAnswers>(() => Texts.KindFetched));

    private sealed class FiguresTable : IEntityTypeConfiguration<RoundFigures>
    {
        public void Configure(EntityTypeBuilder<RoundFigures> figures)
        {
            figures.Property(f => f.Version).IsConcurrencyToken();
            figures.HasOne<Round>().WithMany().HasForeignKey(f => f.RoundId);
            figures.HasIndex(f => f.RoundId).IsUnique();
        }
    }

    private sealed class FetchedTable : IEntityTypeConfiguration<FetchedAnswers>
    {
        public void Configure(EntityTypeBuilder<FetchedAnswers> fetched) => fetched.HasOne<Round>().WithMany().HasForeignKey(f => f.RoundId);
    }
}
