using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Cooperation.Editions;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Studies.EditionStudies;

/// <summary>The table of contents of exit questions: which study asks those who came to a meeting place.</summary>
public static class EditionStudiesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<EditionStudy> EditionStudies => db.Set<EditionStudy>();
    }

    public static IServiceCollection AddEditionStudies(this IServiceCollection services) => services
        .AddUseCase<TieStudy>()
        .AddTransient<IPanel<Edition>, ExitQuestionsPanel>()
        .AddSingleton(Deed.Of<TieStudy>(() => Texts.DidTie))
        .AddSingleton(RowKind.Of<EditionStudy>(() => Texts.RowEditionStudy));

    private sealed class EditionStudyTable : IEntityTypeConfiguration<EditionStudy>
    {
        public void Configure(EntityTypeBuilder<EditionStudy> tied)
        {
            tied.HasOne(t => t.Edition).WithMany().HasForeignKey(t => t.EditionId);
            tied.HasOne(t => t.Study).WithMany().HasForeignKey(t => t.StudyId);
            tied.HasIndex(t => t.EditionId).IsUnique();
        }
    }
}
