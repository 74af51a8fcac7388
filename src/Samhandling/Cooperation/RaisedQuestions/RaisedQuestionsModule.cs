using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.RaisedQuestions;

/// <summary>The table of contents of open questions: which group owes an answer, by when, and where it was raised.</summary>
public static class RaisedQuestionsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<OpenQuestion> OpenQuestions => db.Set<OpenQuestion>();
    }

    public static IServiceCollection AddRaisedQuestions(this IServiceCollection services) => services
        .AddScoped<Sources>()
        .AddScoped<QuestionPlaces>()
        .AddUseCase<RaiseQuestion>()
        .AddUseCase<DescribeQuestion>()
        .AddUseCase<AnswerQuestion>()
        .AddScoped<IPersonalData, HeldByQuestions>()
        .AddTransient<IPanel<Group>, QuestionsOfGroupPanel>()
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "questions", Permission.SeeCooperation, () => Texts.Questions, () => Texts.QuestionsMeaning))
        .AddSingleton(Deed.Of<RaiseQuestion>(() => Texts.DidRaise))
        .AddSingleton(Deed.Of<DescribeQuestion>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<AnswerQuestion>(() => Texts.DidAnswer))
        .AddSingleton(RowKind.Of<OpenQuestion>(() => Texts.RowQuestion));

    private sealed class OpenQuestionTable : IEntityTypeConfiguration<OpenQuestion>
    {
        public void Configure(EntityTypeBuilder<OpenQuestion> question)
        {
            question.Property(q => q.Text).HasMaxLength(OpenQuestion.TextLength);
            question.Property(q => q.SourceKind).HasMaxLength(OpenQuestion.KindLength);
            question.Property(q => q.Answer).HasMaxLength(OpenQuestion.AnswerLength);
            question.Property(q => q.Version).IsConcurrencyToken();
            question.HasOne(q => q.Owner).WithMany().HasForeignKey(q => q.OwnerId);
            question.HasOne(q => q.Line).WithMany().HasForeignKey(q => q.LineId);
            question.HasOne(q => q.Point).WithMany().HasForeignKey(q => q.PointId);
            // A line raises one question at most.
            question.HasIndex(q => q.LineId).IsUnique();
            question.HasIndex(q => new { q.SourceKind, q.SourceId });
        }
    }
}
