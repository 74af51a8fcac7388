using System.Net.Mail;
using Samhandling.Platform.Audit;

namespace Samhandling.Platform.Mail;

public enum MailState { Waiting, Sent, Bounced }

/// <summary>A letter on its way. Saved with the act that it tells of, and sent afterwards.</summary>
[Bookkeeping]
public sealed class OutgoingMail
{
    public const int AddressLength = 256, SubjectLength = 300, PathLength = 500, KeyLength = 200, ErrorLength = 500;

    /// <summary>How long after each try that failed for now the next one comes; after the last it is given up.</summary>
    private static readonly TimeSpan[] Pauses = [Minutes(1), Minutes(5), Minutes(30), Minutes(120), Minutes(480), Minutes(1440)];

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Recipient { get; init; }
    public required string Subject { get; init; }

    /// <summary>Plain text; emptied when it is sent, since a letter may hold a link that lets in.</summary>
    public required string Body { get; set; }

    /// <summary>Where the recipient says no to more of its kind.</summary>
    public string? UnsubscribePath { get; init; }

    /// <summary>Names the letter: one that is asked for twice is sent once.</summary>
    public required string Once { get; init; }

    /// <summary>Whether whom it is to is shown to nobody.</summary>
    public bool IsConfidential { get; init; }
    public required DateTime WrittenAt { get; init; }
    public MailState State { get; private set; }
    public int Attempts { get; private set; }
    public required DateTime NextTryAt { get; set; }
    public DateTime? SentAt { get; private set; }
    public string? LastError { get; private set; }

    public void IsSent(DateTime now) => (State, SentAt, LastError, Body) = (MailState.Sent, now, null, "");

    public void Bounces(string why) => (State, LastError) = (MailState.Bounced, Short(why));

    /// <summary>The receiving side could not take it now.</summary>
    public void IsPutOff(string why, DateTime now)
    {
        if (Attempts > Pauses.Length) Bounces(why);
        else (LastError, NextTryAt) = (Short(why), now + Pauses[Math.Max(Attempts - 1, 0)]);
    }

    /// <summary>Tries once more what came back.</summary>
    public Result<OutgoingMail> TryAgain(DateTime now)
    {
        if (State is not MailState.Bounced || !IsAddress(Recipient)) return new Refusal("", Texts.CannotTryAgain);
        (State, Attempts, NextTryAt) = (MailState.Waiting, 0, now);
        return this;
    }

    /// <summary>Whether it is one address and nothing besides it.</summary>
    public static bool IsAddress(string text) =>
        text.Length <= AddressLength && !text.Any(char.IsControl) && MailAddress.TryCreate(text, out var address) && address.Address.Equals(text, StringComparison.Ordinal);

    private static string Short(string text) => text.Length > ErrorLength ? text[..ErrorLength] : text;

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);
}
