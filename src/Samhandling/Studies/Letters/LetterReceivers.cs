using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Letters;

/// <summary>Who would get a letter now, and how many would not and why.</summary>
/// <param name="To">Those who get one.</param>
/// <param name="WithoutAddress">Waited for, but with no address that letters reach, or one that a letter came back from.</param>
/// <param name="TooSoon">Reminded, or invited, so lately that they are left in peace.</param>
public sealed record Receivers(IReadOnlyList<Respondent> To, IReadOnlyList<Respondent> WithoutAddress, IReadOnlyList<Respondent> TooSoon);

/// <summary>Finds those who are waited for. Nobody who has answered, or would rather not, gets a letter.</summary>
public sealed class LetterReceivers(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>How long after a letter nobody is reminded.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromDays(3);

    /// <summary>Invitations go to those who have none yet; reminders to those who have.</summary>
    public async Task<Receivers> Of(Guid roundId, LetterKind kind, CancellationToken cancel = default)
    {
        var since = clock.GetUtcNow().UtcDateTime - Apart;
        var waited = (await db.Respondents.Where(r => r.RoundId == roundId && r.Name != null && r.AnsweredAt == null && r.DeclinedAt == null && (r.InvitedAt == null) == (kind == LetterKind.Invitation)).OrderBy(r => r.Number).ToListAsync(cancel)).ToLookup(HasAddress);
        var soon = waited[true].ToLookup(r => (r.RemindedAt ?? r.InvitedAt) > since);
        return new([.. soon[false]], [.. waited[false]], [.. soon[true]]);
    }

    private static bool HasAddress(Respondent respondent) => respondent is { BouncedAt: null, Email: { } email } && OutgoingMail.IsAddress(email);
}
