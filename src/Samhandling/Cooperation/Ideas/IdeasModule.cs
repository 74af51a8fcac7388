using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Meetings;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Ideas;

/// <summary>The table of contents of ideas: who answers them, and what becomes of them.</summary>
public static class IdeasModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Idea> Ideas => db.Set<Idea>();
    }

    public static IServiceCollection AddIdeas(this IServiceCollection services) => services
        .AddUseCase<TakeUpIdea>()
        .AddUseCase<AnswerIdea>()
        .AddUseCase<RemoveIdea>()
        .AddScoped<IPersonalData, HeldByIdeas>()
        .AddScoped<IHandOver, HandOverOfIdeas>()
        .AddTransient<IPanel<Partnership>, IdeasWaitingPanel>()
        .AddTransient<IPanel<Place>, IdeasOfPlacePanel>()
        .AddTransient<IPanel<Person>, IdeasOfPersonPanel>()
        .AddTransient<IPanel<Meeting>, IdeasOfMeetingPanel>()
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "ideas", Permission.SeeCooperation, () => Texts.Ideas, () => Texts.IdeasMeaning))
        .AddSingleton(Deed.Of<TakeUpIdea>(() => Texts.DidTakeUp))
        .AddSingleton(Deed.Of<AnswerIdea>(() => Texts.DidAnswer))
        .AddSingleton(Deed.Of<RemoveIdea>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Idea>(() => Texts.RowIdea))
        .AddSingleton(RowKind.Of<IdeaStep>(() => Texts.RowStep));

    private sealed class IdeaTable : IEntityTypeConfiguration<Idea>
    {
        public void Configure(EntityTypeBuilder<Idea> idea)
        {
            idea.Property(i => i.What).HasMaxLength(Idea.WhatLength);
            idea.Property(i => i.Help).HasMaxLength(Idea.HelpLength);
            idea.Property(i => i.SenderName).HasMaxLength(Idea.NameLength);
            idea.Property(i => i.SenderEmail).HasMaxLength(OutgoingMail.AddressLength);
            idea.Property(i => i.Language).HasMaxLength(Idea.LanguageLength);
            idea.Property(i => i.Reply).HasMaxLength(Idea.WordsLength);
            idea.Property(i => i.StarsBecause).HasMaxLength(Idea.WordsLength);
            idea.Property(i => i.Version).IsConcurrencyToken();
            idea.HasOne(i => i.Place).WithMany().HasForeignKey(i => i.PlaceId).OnDelete(DeleteBehavior.Restrict);
            idea.HasOne(i => i.Line).WithMany().HasForeignKey(i => i.LineId);
            idea.HasOne(i => i.Companion).WithMany().HasForeignKey(i => i.CompanionId);
            idea.HasMany(i => i.Steps).WithOne().HasForeignKey(s => s.IdeaId);
            // A line becomes one idea at most.
            idea.HasIndex(i => i.LineId).IsUnique();
        }
    }

    private sealed class IdeaStepTable : IEntityTypeConfiguration<IdeaStep>
    {
        public void Configure(EntityTypeBuilder<IdeaStep> step) => step.Property(s => s.Words).HasMaxLength(Idea.WordsLength);
    }
}
