using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Organisations;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Ui;

namespace Samhandling.Evaluation.Rounds;

/// <summary>The table of contents of evaluation rounds: what for, when, by whom, and which questions.</summary>
public static class RoundsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<EvaluationRound> EvaluationRounds => db.Set<EvaluationRound>();
        public DbSet<GuideQuestion> GuideQuestions => db.Set<GuideQuestion>();

        /// <summary>The rounds that another may follow, the latest first.</summary>
        public async Task<IReadOnlyList<Choice>> EvaluationChoices() =>
            await db.EvaluationRounds.OrderByDescending(r => r.From).ThenBy(r => r.Title).Select(r => new Choice(r.Id, r.Title)).ToListAsync();
    }

    public static IServiceCollection AddEvaluationRounds(this IServiceCollection services) => services
        .AddUseCase<PlanEvaluation>()
        .AddUseCase<DescribeEvaluation>()
        .AddUseCase<RemoveEvaluation>()
        .AddUseCase<AddGuideQuestion>()
        .AddUseCase<RemoveGuideQuestion>()
        .AddSingleton(new MenuEntry(Question.HowItGoes, "evaluations", Permission.SeeEvaluations, () => Texts.Evaluations, () => Texts.EvaluationsMeaning) { Also = ["interviews", "passages", "statements", "guide-questions"] })
        .AddSingleton(new HelpTopic("evaluations", () => Texts.HelpEvaluations, () => Texts.HelpEvaluationsText))
        .AddSingleton(Deed.Of<PlanEvaluation>(() => Texts.DidPlan))
        .AddSingleton(Deed.Of<DescribeEvaluation>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveEvaluation>(() => Texts.DidRemove))
        .AddSingleton(Deed.Of<AddGuideQuestion>(() => Texts.DidAddQuestion))
        .AddSingleton(Deed.Of<RemoveGuideQuestion>(() => Texts.DidRemoveQuestion))
        .AddSingleton(RowKind.Of<EvaluationRound>(() => Texts.RowRound))
        .AddSingleton(RowKind.Of<GuideQuestion>(() => Texts.RowQuestion));

    private sealed class EvaluationRoundTable : IEntityTypeConfiguration<EvaluationRound>
    {
        public void Configure(EntityTypeBuilder<EvaluationRound> round)
        {
            round.Property(r => r.Title).HasMaxLength(EvaluationRound.TitleLength);
            round.Property(r => r.Purpose).HasMaxLength(EvaluationRound.TextLength);
            round.Property(r => r.OrderedBy).HasMaxLength(EvaluationRound.WhoLength);
            round.Property(r => r.EvaluatedBy).HasMaxLength(EvaluationRound.WhoLength);
            round.Property(r => r.Independence).HasMaxLength(EvaluationRound.TextLength);
            round.Property(r => r.Version).IsConcurrencyToken();
            round.HasOne(r => r.Agreement).WithMany().HasForeignKey(r => r.AgreementId).OnDelete(DeleteBehavior.Restrict);
            round.HasOne(r => r.Former).WithMany().HasForeignKey(r => r.FormerId).OnDelete(DeleteBehavior.Restrict);
        }
    }

    private sealed class GuideQuestionTable : IEntityTypeConfiguration<GuideQuestion>
    {
        public void Configure(EntityTypeBuilder<GuideQuestion> question)
        {
            question.Property(q => q.Text).HasMaxLength(GuideQuestion.TextLength);
            question.Ignore(q => q.Subject);
            question.HasOne(q => q.Round).WithMany(r => r.Questions).HasForeignKey(q => q.RoundId);
            question.HasOne(q => q.Task).WithMany().HasForeignKey(q => q.TaskId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
