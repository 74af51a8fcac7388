using System.Globalization;
using System.Text;

namespace Samhandling.Platform.Mail;

/// <summary>A letter as a file of its own (RFC 5322), to be read or sent by another program.</summary>
public static class MailFile
{
    // A line with an encoded word has at most 76 characters: 9 of the name, 12 around it, and four for each three bytes.
    private const int WordBytes = 39, LineLength = 76;

    public static string Write(OutgoingMail mail, Settings settings)
    {
        var text = new StringBuilder()
            .Append("From: Samhandling <").Append(settings.MailFrom).Append(">\r\n")
            .Append("To: ").Append(mail.Recipient).Append("\r\n")
            .Append("Subject: ").Append(Encoded(mail.Subject)).Append("\r\n")
            .Append("Date: ").Append(DateTime.SpecifyKind(mail.WrittenAt, DateTimeKind.Utc).ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture)).Append("\r\n")
            .Append("Message-ID: ").Append(MessageId(mail, settings)).Append("\r\n")
            .Append("Auto-Submitted: auto-generated\r\n");
        if (mail.UnsubscribePath is { } link) text.Append("List-Unsubscribe: <").Append(link).Append(">\r\n");
        return text.Append("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n")
            .Append(QuotedPrintable(mail.Body)).ToString();
    }

    /// <summary>The same at each try, so that who gets a letter twice can tell.</summary>
    public static string MessageId(OutgoingMail mail, Settings settings) => $"<{mail.Id:N}@{new Uri(settings.BaseUrl).Host}>";

    private static string Encoded(string text)
    {
        if (text.All(char.IsAscii) && text.Length < LineLength - 10) return text;
        var words = new List<string>();
        var word = new List<byte>();
        foreach (var bytes in text.EnumerateRunes().Select(rune => Encoding.UTF8.GetBytes(rune.ToString())))
        {
            if (word.Count + bytes.Length > WordBytes) End();
            word.AddRange(bytes);
        }
        End();
        return string.Join("\r\n ", words);

        void End()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String([.. word])}?=");
            word.Clear();
        }
    }

    private static string QuotedPrintable(string text)
    {
        var all = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var (bytes, length) = (Encoding.UTF8.GetBytes(line), 0);
            for (var i = 0; i < bytes.Length; i++)
            {
                var isPlain = bytes[i] is >= 33 and <= 126 and not (byte)'=' || (bytes[i] is (byte)' ' or (byte)'\t' && i < bytes.Length - 1);
                var part = isPlain ? ((char)bytes[i]).ToString() : $"={bytes[i]:X2}";
                if (length + part.Length >= LineLength)
                {
                    all.Append("=\r\n");
                    length = 0;
                }
                all.Append(part);
                length += part.Length;
            }
            all.Append("\r\n");
        }
        return all.ToString();
    }
}
