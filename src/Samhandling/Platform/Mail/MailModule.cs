using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;
using Samhandling.Platform.Ui;

namespace Samhandling.Platform.Mail;

/// <summary>The table of contents of mail: the outbox, who sends it, and the page that shows how it went.</summary>
public static class MailModule
{
    /// <summary>How long it is known that a letter was sent.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    extension(SamhandlingDb db)
    {
        public DbSet<OutgoingMail> OutgoingMails => db.Set<OutgoingMail>();
    }

    public static IServiceCollection AddMail(this IServiceCollection services) => services
        .AddScoped<Outbox>()
        .AddSingleton<MailRunner>()
        .AddSingleton<IMailSender>(provider => provider.GetRequiredService<Settings>() is { Smtp: not null } settings ? new SmtpSender(settings) : new MailFolder(provider.GetRequiredService<Settings>()))
        .AddUseCase<RetryMail>()
        .AddSingleton(new MenuEntry(null, "mail", Permission.SeeMail, () => Texts.Mail, () => Texts.MailPurpose))
        .AddSingleton(Deed.Of<RetryMail>(() => Texts.DidRetryMail))
        .AddSingleton(new Recurring("sent-mail", InEachPartnership: true, DeleteSent));

    private static async Task DeleteSent(IServiceProvider services, CancellationToken cancel)
    {
        var oldest = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime - Kept;
        await services.GetRequiredService<SamhandlingDb>().OutgoingMails.Where(m => m.State == MailState.Sent && m.SentAt < oldest).ExecuteDeleteAsync(cancel);
    }

    private sealed class OutgoingMailTable : IEntityTypeConfiguration<OutgoingMail>
    {
        public void Configure(EntityTypeBuilder<OutgoingMail> mail)
        {
            mail.Property<Guid>(SamhandlingDb.Owner);
            mail.Property(m => m.Recipient).HasMaxLength(OutgoingMail.AddressLength);
            mail.Property(m => m.Subject).HasMaxLength(OutgoingMail.SubjectLength);
            mail.Property(m => m.UnsubscribePath).HasMaxLength(OutgoingMail.PathLength);
            mail.Property(m => m.Once).HasMaxLength(OutgoingMail.KeyLength);
            mail.Property(m => m.LastError).HasMaxLength(OutgoingMail.ErrorLength);
            mail.HasIndex(SamhandlingDb.Owner, nameof(OutgoingMail.Once)).IsUnique();
            mail.HasIndex(m => new { m.State, m.NextTryAt });
        }
    }
}
