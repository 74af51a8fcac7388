using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Commands;

namespace Samhandling.Studies.Responding;

/// <summary>The table of contents of responding: what a respondent with a link does.</summary>
public static class RespondingModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<DraftAnswer> DraftAnswers => db.Set<DraftAnswer>();
        public DbSet<EarlierAnswer> EarlierAnswers => db.Set<EarlierAnswer>();
        public DbSet<Submission> Submissions => db.Set<Submission>();
    }

    public static IServiceCollection AddResponding(this IServiceCollection services) => services
        .AddScoped<Sittings>()
        .AddScoped<NamesToOffer>()
        .AddSingleton<MapRoutes>(SuggestedNames.Map)
        .AddUseCase<SaveAnswers>()
        .AddUseCase<SendAnswers>()
        .AddUseCase<DeclineToAnswer>()
        .AddUseCase<ComeByOpenLink>()
        .AddSingleton(Deed.Of<SendAnswers>(() => Texts.DidSend))
        .AddSingleton(Deed.Of<SaveAnswers>(() => Texts.DidSave))
        .AddSingleton(Deed.Of<DeclineToAnswer>(() => Texts.DidDecline))
        .AddSingleton(Deed.Of<ComeByOpenLink>(() => Texts.DidCome))
        .AddSingleton(RowKind.Of<Submission>(() => Texts.KindSubmission));

    private sealed class DraftTable : IEntityTypeConfiguration<DraftAnswer>
    {
        public void Configure(EntityTypeBuilder<DraftAnswer> draft)
        {
            draft.Property(d => d.Question).HasMaxLength(DraftAnswer.QuestionLength);
            draft.Property(d => d.Version).IsConcurrencyToken();
            draft.HasOne(d => d.Respondent).WithMany().HasForeignKey(d => d.RespondentId);
            draft.HasIndex(d => new { d.RespondentId, d.Question }).IsUnique();
        }
    }

    private sealed class EarlierTable : IEntityTypeConfiguration<EarlierAnswer>
    {
        public void Configure(EntityTypeBuilder<EarlierAnswer> earlier)
        {
            earlier.Property(e => e.Question).HasMaxLength(DraftAnswer.QuestionLength);
            earlier.HasOne(e => e.Respondent).WithMany().HasForeignKey(e => e.RespondentId);
        }
    }

    private sealed class SubmissionTable : IEntityTypeConfiguration<Submission>
    {
        public void Configure(EntityTypeBuilder<Submission> submission)
        {
            submission.Property(s => s.Key).HasMaxLength(Submission.KeyLength);
            submission.Property(s => s.Receipt).HasMaxLength(Submission.ReceiptLength);
            submission.HasOne(s => s.Respondent).WithMany().HasForeignKey(s => s.RespondentId);
            submission.HasIndex(s => new { s.RespondentId, s.Key }).IsUnique();
            submission.HasIndex(s => new { s.RespondentId, s.Number }).IsUnique();
        }
    }
}
