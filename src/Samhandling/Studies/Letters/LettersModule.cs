using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;

namespace Samhandling.Studies.Letters;

/// <summary>The table of contents of letters to respondents: invitations and reminders.</summary>
public static class LettersModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Mailing> Mailings => db.Set<Mailing>();
    }

    public static IServiceCollection AddLetters(this IServiceCollection services) => services
        .AddScoped<LetterReceivers>()
        .AddScoped<RespondentLetter>()
        .AddScoped<SendMailing>()
        .AddScoped<PlanLetters>()
        .AddScoped<SendWhenDue>()
        .AddUseCase<InviteRespondents>()
        .AddUseCase<RemindRespondents>()
        .AddUseCase<CancelMailing>()
        .AddSingleton(Deed.Of<InviteRespondents>(() => Texts.DidInvite))
        .AddSingleton(Deed.Of<RemindRespondents>(() => Texts.DidRemind))
        .AddSingleton(Deed.Of<CancelMailing>(() => Texts.DidCancel))
        .AddSingleton(Deed.Of<SendWhenDue>(() => Texts.DidSendWhenDue))
        .AddSingleton(RowKind.Of<Mailing>(() => Texts.KindMailing))
        .AddSingleton(new Recurring("letters-due", InEachPartnership: true, (services, cancel) => services.GetRequiredService<SendWhenDue>().Work(cancel)) { Every = SendWhenDue.Every });

    private sealed class MailingTable : IEntityTypeConfiguration<Mailing>
    {
        public void Configure(EntityTypeBuilder<Mailing> mailing)
        {
            mailing.Property(m => m.Version).IsConcurrencyToken();
            mailing.HasOne(m => m.Round).WithMany().HasForeignKey(m => m.RoundId);
            mailing.HasIndex(m => new { m.SentAt, m.SendAt });
        }
    }
}
