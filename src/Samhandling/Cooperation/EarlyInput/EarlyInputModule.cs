using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Attachments;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.EarlyInput;

/// <summary>The table of contents of early input: who is asked in confidence about a draft, what they answer, and what changed because of them.</summary>
public static class EarlyInputModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<InputRound> InputRounds => db.Set<InputRound>();
        public DbSet<InputInvitation> InputInvitations => db.Set<InputInvitation>();
        public DbSet<InputAnswer> InputAnswers => db.Set<InputAnswer>();
        public DbSet<InputLink> InputLinks => db.Set<InputLink>();
    }

    public static IServiceCollection AddEarlyInput(this IServiceCollection services) => services
        .AddScoped<InputLetters>()
        .AddUseCase<StartInputRound>()
        .AddUseCase<DescribeInputRound>()
        .AddUseCase<AskForInput>()
        .AddUseCase<AnswerInput>()
        .AddUseCase<FinishInputRound>()
        .AddScoped<IPersonalData, HeldByInput>()
        .AddSingleton(new AttachmentOwner(InputRound.AttachmentKind, Permission.KeepGroups, Permission.KeepGroups, id => $"early-input/{id}", (services, id, cancel) => services.GetRequiredService<SamhandlingDb>().InputRounds.AnyAsync(r => r.Id == id, cancel)) { Lead = () => Texts.FilesLead })
        .AddSingleton<MapRoutes>(InputFiles.Map)
        .AddSingleton(new MenuEntry(Question.WhatWeWant, "early-input", Permission.KeepGroups, () => Texts.EarlyInput, () => Texts.EarlyInputMeaning))
        .AddSingleton(Deed.Of<StartInputRound>(() => Texts.DidStart))
        .AddSingleton(Deed.Of<DescribeInputRound>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<AskForInput>(() => Texts.DidAsk))
        .AddSingleton(Deed.Of<AnswerInput>(() => Texts.DidAnswer))
        .AddSingleton(Deed.Of<FinishInputRound>(() => Texts.DidFinish))
        .AddSingleton(RowKind.Of<InputRound>(() => Texts.RowRound))
        .AddSingleton(RowKind.Of<InputInvitation>(() => Texts.RowInvitation))
        .AddSingleton(RowKind.Of<InputAnswer>(() => Texts.RowAnswer))
        .AddSingleton(RowKind.Of<InputLink>(() => Texts.RowLink));

    private sealed class InputRoundTable : IEntityTypeConfiguration<InputRound>
    {
        public void Configure(EntityTypeBuilder<InputRound> round)
        {
            round.Property(r => r.Title).HasMaxLength(InputRound.TitleLength);
            round.Property(r => r.Lead).HasMaxLength(InputRound.LeadLength);
            round.Property(r => r.Document).HasMaxLength(InputRound.DocumentLength);
            round.Property(r => r.Questions).HasMaxLength(InputRound.QuestionsLength);
            round.Property(r => r.Changed).HasMaxLength(InputRound.ChangedLength);
            round.Property(r => r.Version).IsConcurrencyToken();
            round.HasMany(r => r.Invitations).WithOne(i => i.Round).HasForeignKey(i => i.RoundId);
        }
    }

    private sealed class InputInvitationTable : IEntityTypeConfiguration<InputInvitation>
    {
        public void Configure(EntityTypeBuilder<InputInvitation> invitation)
        {
            invitation.HasOne(i => i.Organisation).WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            invitation.HasOne(i => i.Person).WithMany().HasForeignKey(i => i.PersonId);
            invitation.HasMany(i => i.Answers).WithOne(a => a.Invitation).HasForeignKey(a => a.InvitationId);
        }
    }

    private sealed class InputAnswerTable : IEntityTypeConfiguration<InputAnswer>
    {
        public void Configure(EntityTypeBuilder<InputAnswer> answer)
        {
            answer.Property(a => a.Words).HasMaxLength(InputAnswer.WordsLength);
            answer.HasIndex(a => new { a.InvitationId, a.Number }).IsUnique();
        }
    }

    private sealed class InputLinkTable : IEntityTypeConfiguration<InputLink>
    {
        public void Configure(EntityTypeBuilder<InputLink> link)
        {
            link.HasOne<InputInvitation>().WithMany().HasForeignKey(l => l.InvitationId);
            link.HasIndex(l => l.Hash).IsUnique();
        }
    }
}
