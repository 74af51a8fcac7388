using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform.Data;
using Samhandling.Studies.AnswerResults;
using Samhandling.Studies.Asking;
using Samhandling.Studies.AskingWhom;
using Samhandling.Studies.EditionStudies;
using Samhandling.Studies.GatheredStudies;
using Samhandling.Studies.Holding;
using Samhandling.Studies.Letters;
using Samhandling.Studies.Matching;
using Samhandling.Studies.NetworkComparisons;
using Samhandling.Studies.NetworkDownloads;
using Samhandling.Studies.NetworkHelp;
using Samhandling.Studies.NetworkImports;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Studies.PrintedCodes;
using Samhandling.Studies.QuestionEditing;
using Samhandling.Studies.QuestionTexts;
using Samhandling.Studies.Responding;
using Samhandling.Studies.RoundSteps;
using Samhandling.Studies.Rounds;
using Samhandling.Studies.Templates;

namespace Samhandling.Studies;

/// <summary>The table of contents of Studies: its tables, its use cases and its menu entries.</summary>
public static class StudiesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<NetworkStudy> NetworkStudies => db.Set<NetworkStudy>();
    }

    public static IServiceCollection AddStudies(this IServiceCollection services) => services
        .AddNetworkImports().AddNetworkStudies().AddNetworkDownloads().AddNetworkComparisons().AddNetworkHelp()
        .AddRounds().AddRoundSteps().AddQuestionEditing().AddQuestionTexts().AddTemplates().AddHolding()
        .AddAsking().AddAskingWhom().AddLetters().AddPrintedCodes().AddResponding()
        .AddMatching().AddAnswerResults().AddGatheredStudies().AddEditionStudies();

    private sealed class NetworkStudyTable : IEntityTypeConfiguration<NetworkStudy>
    {
        public void Configure(EntityTypeBuilder<NetworkStudy> study)
        {
            study.Property(s => s.Title).HasMaxLength(NetworkStudy.TitleLength);
            study.Property(s => s.Place).HasMaxLength(NetworkStudy.PlaceLength);
            study.Property(s => s.Question).HasMaxLength(NetworkStudy.QuestionLength);
            study.Property(s => s.Purpose).HasMaxLength(NetworkStudy.PurposeLength);
            study.Property(s => s.LegalBasis).HasMaxLength(NetworkStudy.LegalBasisLength);
            study.Property(s => s.Source).HasMaxLength(NetworkStudy.SourceLength);
            study.Property(s => s.Version).IsConcurrencyToken();
            study.Property(s => s.QuestionCode).HasMaxLength(NetworkStudy.QuestionCodeLength);
            // Without its round nobody could say who may see its names.
            // No key to the round: SQLite would make the whole table anew for it, outside any transaction. Who removes a round removes its networks.
            study.HasIndex(s => new { s.RoundId, s.QuestionCode }).IsUnique();
            study.HasMany(s => s.Persons).WithOne().HasForeignKey(p => p.StudyId);
        }
    }

    private sealed class NetworkPersonTable : IEntityTypeConfiguration<NetworkPerson>
    {
        public void Configure(EntityTypeBuilder<NetworkPerson> person)
        {
            person.Property(p => p.Key).HasMaxLength(NetworkPerson.TextLength);
            person.Property(p => p.Name).HasMaxLength(NetworkPerson.TextLength);
            person.Property(p => p.Municipality).HasMaxLength(NetworkPerson.TextLength);
            person.Property(p => p.Gender).HasMaxLength(NetworkPerson.TextLength);
            person.Property(p => p.Title).HasMaxLength(NetworkPerson.TextLength);
            person.HasIndex(p => new { p.StudyId, p.Number }).IsUnique();
        }
    }
}
