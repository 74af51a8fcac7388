using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Studies.Rounds;

/// <summary>The table of contents of studies and their rounds: what is asked, of whom, and until when.</summary>
public static class RoundsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Study> Studies => db.Set<Study>();
        public DbSet<Round> Rounds => db.Set<Round>();
        public DbSet<QuestionnaireEdition> QuestionnaireEditions => db.Set<QuestionnaireEdition>();
        public DbSet<Respondent> Respondents => db.Set<Respondent>();
    }

    public static IServiceCollection AddRounds(this IServiceCollection services) => services
        .AddUseCase<StartStudy>()
        .AddUseCase<DescribeStudy>()
        .AddUseCase<RemoveStudy>()
        .AddSingleton(new MenuEntry(Question.HowItGoes, "studies", Permission.RunStudies, () => Texts.Studies, () => Texts.StudiesPurpose) { Also = ["rounds"] })
        .AddSingleton(Deed.Of<StartStudy>(() => Texts.DidStart))
        .AddSingleton(Deed.Of<DescribeStudy>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveStudy>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Study>(() => Texts.KindStudy))
        .AddSingleton(RowKind.Of<Round>(() => Texts.KindRound))
        .AddSingleton(RowKind.Of<QuestionnaireEdition>(() => Texts.KindEdition))
        .AddSingleton(RowKind.Of<Respondent>(() => Texts.KindRespondent));

    private sealed class StudyTable : IEntityTypeConfiguration<Study>
    {
        public void Configure(EntityTypeBuilder<Study> study)
        {
            study.Property(s => s.Title).HasMaxLength(Study.TitleLength);
            study.Property(s => s.Purpose).HasMaxLength(Study.PurposeLength);
            study.Property(s => s.LegalBasis).HasMaxLength(Study.LegalBasisLength);
            study.Property(s => s.Version).IsConcurrencyToken();
            study.HasMany(s => s.Rounds).WithOne(r => r.Study).HasForeignKey(r => r.StudyId);
        }
    }

    private sealed class RoundTable : IEntityTypeConfiguration<Round>
    {
        public void Configure(EntityTypeBuilder<Round> round)
        {
            round.Property(r => r.Name).HasMaxLength(Round.NameLength);
            round.Property(r => r.Boundary).HasMaxLength(Round.BoundaryLength);
            round.Property(r => r.Version).IsConcurrencyToken();
            round.HasIndex(r => r.OpenLinkHash).IsUnique();
            round.HasMany(r => r.Editions).WithOne().HasForeignKey(e => e.RoundId);
            round.HasOne<Round>().WithMany().HasForeignKey(r => r.PreviousId);
        }
    }

    private sealed class EditionTable : IEntityTypeConfiguration<QuestionnaireEdition>
    {
        public void Configure(EntityTypeBuilder<QuestionnaireEdition> edition)
        {
            edition.Property(e => e.Version).IsConcurrencyToken();
            edition.HasIndex(e => new { e.RoundId, e.Number }).IsUnique();
        }
    }

    private sealed class RespondentTable : IEntityTypeConfiguration<Respondent>
    {
        public void Configure(EntityTypeBuilder<Respondent> respondent)
        {
            respondent.Property(r => r.Name).HasMaxLength(Respondent.NameLength);
            respondent.Property(r => r.Email).HasMaxLength(Respondent.EmailLength);
            respondent.Property(r => r.Organisation).HasMaxLength(Respondent.OrganisationLength);
            respondent.Property(r => r.Language).HasMaxLength(Respondent.LanguageLength);
            respondent.Property(r => r.DeclineReason).HasMaxLength(Respondent.ReasonLength);
            respondent.Property(r => r.Version).IsConcurrencyToken();
            respondent.HasOne(r => r.Round).WithMany().HasForeignKey(r => r.RoundId);
            respondent.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId);
            respondent.HasOne<Places.Register.Place>().WithMany().HasForeignKey(r => r.PlaceId).OnDelete(DeleteBehavior.Restrict);
            respondent.HasIndex(r => new { r.RoundId, r.Number }).IsUnique();
        }
    }
}
