using System.Net;
using System.Net.Mail;
using System.Text;

namespace Samhandling.Platform.Mail;

/// <summary>Takes a letter out of the house: into a folder, or to a mail server.</summary>
public interface IMailSender
{
    /// <exception cref="SmtpException">It was not taken.</exception>
    Task Send(OutgoingMail mail, CancellationToken cancel);
}

/// <summary>Puts letters into the folder "mail" of the data folder, whole or not at all. A letter that is sent again takes its own place.</summary>
public sealed class MailFolder(Settings settings) : IMailSender
{
    public async Task Send(OutgoingMail mail, CancellationToken cancel)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.Folder, "mail")).FullName;
        var (written, named) = (Path.Combine(folder, $"{mail.Id:N}.part"), Path.Combine(folder, $"{mail.Id:N}.eml"));
        await using (var stream = new FileStream(written, FileMode.Create))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(MailFile.Write(mail, settings)), cancel);
            stream.Flush(flushToDisk: true);
        }
        File.Move(written, named, overwrite: true);
    }
}

/// <summary>Gives letters to the mail server of SAMHANDLING_SMTP.</summary>
public sealed class SmtpSender(Settings settings) : IMailSender
{
    public async Task Send(OutgoingMail mail, CancellationToken cancel)
    {
        var server = new Uri(settings.Smtp!);
        using var client = new SmtpClient(server.Host, server.IsDefaultPort || server.Port < 0 ? 25 : server.Port) { EnableSsl = server.Scheme is "smtp+tls", Timeout = 30_000 };
        if (server.UserInfo.Split(':') is [var user, var password]) client.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
        using var message = new MailMessage(new MailAddress(settings.MailFrom, "Samhandling"), new MailAddress(mail.Recipient))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", MailFile.MessageId(mail, settings));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.UnsubscribePath is { } link) message.Headers.Add("List-Unsubscribe", $"<{link}>");
        await client.SendMailAsync(message, cancel);
    }
}
