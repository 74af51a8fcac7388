using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.GatheredStudies;

/// <summary>The table of contents of studies gathered elsewhere: surveys of other tools, and answers as tables.</summary>
public static class GatheredStudiesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<GatheredFile> GatheredFiles => db.Set<GatheredFile>();
    }

    public static IServiceCollection AddGatheredStudies(this IServiceCollection services) => services
        .AddScoped<OpenGatherings>()
        .AddUseCase<HandInGathered>()
        .AddUseCase<GatherStudy>()
        .AddUseCase<GatherAnswers>()
        .AddUseCase<UndoGathering>()
        .AddSingleton(new Recurring("gathered-files", InEachPartnership: true, (services, cancel) => services.GetRequiredService<OpenGatherings>().DeleteOld(cancel)))
        .AddSingleton(Deed.Of<HandInGathered>(() => Texts.DidHandIn))
        .AddSingleton(Deed.Of<GatherStudy>(() => Texts.DidGatherStudy))
        .AddSingleton(Deed.Of<GatherAnswers>(() => Texts.DidGatherAnswers))
        .AddSingleton(Deed.Of<UndoGathering>(() => Texts.DidUndo))
        .AddSingleton(RowKind.Of<GatheredFile>(() => Texts.KindFile));

    private sealed class GatheredFileTable : IEntityTypeConfiguration<GatheredFile>
    {
        public void Configure(EntityTypeBuilder<GatheredFile> file)
        {
            file.Property(f => f.SurveyName).HasMaxLength(GatheredFile.NameLength);
            file.Property(f => f.AnswersName).HasMaxLength(GatheredFile.NameLength);
            file.Property(f => f.Language).HasMaxLength(Respondent.LanguageLength);
            file.Property(f => f.Version).IsConcurrencyToken();
            file.HasOne<Round>().WithMany().HasForeignKey(f => f.RoundId).OnDelete(DeleteBehavior.Cascade);
            file.HasIndex(f => f.HandedInAt);
        }
    }
}
