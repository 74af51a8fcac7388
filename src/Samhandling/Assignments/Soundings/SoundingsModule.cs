using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Search;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Soundings;

/// <summary>The table of contents of soundings: which organisations are asked whether they would join something, and how they answered.</summary>
public static class SoundingsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Sounding> Soundings => db.Set<Sounding>();
        public DbSet<SoundedOrganisation> SoundedOrganisations => db.Set<SoundedOrganisation>();
        public DbSet<SoundingAnswer> SoundingAnswers => db.Set<SoundingAnswer>();
        public DbSet<SoundingLink> SoundingLinks => db.Set<SoundingLink>();
    }

    public static IServiceCollection AddSoundings(this IServiceCollection services) => services
        .AddUseCase<StartSounding>()
        .AddUseCase<DescribeSounding>()
        .AddUseCase<AskInSounding>()
        .AddUseCase<StopSounding>()
        .AddTransient<ISearch, SearchSoundings>()
        .AddScoped<IPersonalData, HeldBySoundings>()
        .AddScoped<IHandOver, HeldBySoundings>()
        .AddSingleton(new MenuEntry(Question.WhatWeWant, "soundings", Permission.SeeAssignments, () => Texts.Soundings, () => Texts.SoundingsMeaning) { Also = ["sounded"] })
        .AddSingleton(new HelpTopic("soundings", () => Texts.HelpSoundings, () => Texts.HelpSoundingsText))
        .AddSingleton(Deed.Of<StartSounding>(() => Texts.DidStart))
        .AddSingleton(Deed.Of<DescribeSounding>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<AskInSounding>(() => Texts.DidAsk))
        .AddSingleton(Deed.Of<StopSounding>(() => Texts.DidStop))
        .AddSingleton(RowKind.Of<Sounding>(() => Texts.RowSounding))
        .AddSingleton(RowKind.Of<SoundedOrganisation>(() => Texts.RowAsked))
        .AddSingleton(RowKind.Of<SoundingAnswer>(() => Texts.RowAnswer))
        .AddSingleton(RowKind.Of<SoundingLink>(() => Texts.RowLink));

    private sealed class SoundingTable : IEntityTypeConfiguration<Sounding>
    {
        public void Configure(EntityTypeBuilder<Sounding> sounding)
        {
            sounding.Property(s => s.Title).HasMaxLength(Sounding.TitleLength);
            sounding.Property(s => s.Question).HasMaxLength(Sounding.QuestionLength);
            sounding.Property(s => s.Topic).HasMaxLength(Sounding.TopicLength);
            sounding.Property(s => s.YesChoices).HasMaxLength(Sounding.ChoicesLength);
            sounding.Property(s => s.OtherChoices).HasMaxLength(Sounding.ChoicesLength);
            sounding.Property(s => s.Version).IsConcurrencyToken();
            sounding.HasMany(s => s.Asked).WithOne(a => a.Sounding).HasForeignKey(a => a.SoundingId);
        }
    }

    private sealed class SoundedOrganisationTable : IEntityTypeConfiguration<SoundedOrganisation>
    {
        public void Configure(EntityTypeBuilder<SoundedOrganisation> sounded)
        {
            sounded.HasOne(s => s.Organisation).WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            sounded.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId);
            // What is answered keeps its organisation in the list also where two do this and that at one time.
            sounded.HasMany(s => s.Answers).WithOne(a => a.Sounded).HasForeignKey(a => a.SoundedId).OnDelete(DeleteBehavior.Restrict);
        }
    }

    private sealed class SoundingAnswerTable : IEntityTypeConfiguration<SoundingAnswer>
    {
        public void Configure(EntityTypeBuilder<SoundingAnswer> answer)
        {
            answer.Property(a => a.Choice).HasMaxLength(Sounding.ChoiceLength);
            answer.Property(a => a.Words).HasMaxLength(SoundingAnswer.WordsLength);
            answer.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId);
            answer.HasIndex(a => new { a.SoundedId, a.Number }).IsUnique();
        }
    }

    private sealed class SoundingLinkTable : IEntityTypeConfiguration<SoundingLink>
    {
        public void Configure(EntityTypeBuilder<SoundingLink> link)
        {
            link.HasOne<SoundedOrganisation>().WithMany().HasForeignKey(l => l.SoundedId);
            link.HasIndex(l => l.Hash).IsUnique();
        }
    }
}
