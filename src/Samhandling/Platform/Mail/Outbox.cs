using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Mail;

/// <summary>What a use case wants to tell somebody. Its link leads to this instance and nowhere else.</summary>
/// <param name="To">One address.</param>
/// <param name="Subject">In the recipient's language, as the text.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Path">Where the link under the text leads, beginning with a slash.</param>
/// <param name="UnsubscribePath">Where the recipient says no to more of its kind.</param>
/// <param name="Once">Names the letter, so that it is sent once however often it is asked for.</param>
/// <param name="IsConfidential">Whether that it was sent to just this person is not for those who look after the mail: who is reminded has not answered.</param>
public sealed record Letter(string To, string Subject, string Text, string? Path = null, string? UnsubscribePath = null, string? Once = null, bool IsConfidential = false);

/// <summary>Where use cases put letters. They are saved, or not, with all else that the use case does.</summary>
public sealed class Outbox(SamhandlingDb db, Settings settings, TimeProvider clock)
{
    /// <exception cref="ArgumentException">A path does not lead into this instance.</exception>
    public async Task Add(Letter letter, CancellationToken cancel = default)
    {
        if (letter.Once is { } once && await db.OutgoingMails.AnyAsync(m => m.Once == once, cancel)) return;
        Put(letter);
    }

    /// <summary>Many letters at a time, each of which names itself; which are there already is asked in few statements.</summary>
    /// <returns>How many were not there yet.</returns>
    /// <exception cref="ArgumentException">A path does not lead into this instance.</exception>
    public async Task<int> AddAll(IReadOnlyCollection<Letter> letters, CancellationToken cancel = default)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in letters.Select(l => l.Once).OfType<string>().Chunk(AskedAtOnce).Select(some => some.ToList())) there.UnionWith(await db.OutgoingMails.Where(m => some.Contains(m.Once)).Select(m => m.Once).ToListAsync(cancel));
        var missing = letters.Where(l => l.Once is null || there.Add(l.Once)).ToList();
        missing.ForEach(Put);
        return missing.Count;
    }

    private const int AskedAtOnce = 500;

    private void Put(Letter letter)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mail = new OutgoingMail
        {
            Recipient = OneLine(letter.To, OutgoingMail.AddressLength),
            Subject = OneLine(letter.Subject, OutgoingMail.SubjectLength),
            // PostgreSQL keeps no NUL.
            Body = letter.Text.Replace("\0", "", StringComparison.Ordinal) + (letter.Path is null ? "" : $"\n\n{settings.LinkTo(letter.Path)}\n"),
            UnsubscribePath = letter.UnsubscribePath is null ? null : settings.LinkTo(letter.UnsubscribePath),
            Once = letter.Once ?? Guid.CreateVersion7().ToString(),
            IsConfidential = letter.IsConfidential,
            WrittenAt = now,
            NextTryAt = now,
        };
        if (!OutgoingMail.IsAddress(letter.To)) mail.Bounces(Texts.NoAddress);
        db.OutgoingMails.Add(mail);
    }

    private static string OneLine(string text, int most)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
        return line.Length > most ? line[..most] : line;
    }
}
