using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Mail;

/// <summary>Sends what lies in the outbox of all partnerships, one letter after the other.</summary>
public sealed class MailRunner(IServiceScopeFactory scopes, IMailSender sender, TimeProvider clock)
{
    /// <summary>When a letter is tried again whose sender was killed.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <returns>Whether there was a letter to send.</returns>
    public async Task<bool> SendNext(CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamhandlingDb>();
        if (await Take(db, cancel) is not { } mail) return false;
        try
        {
            await sender.Send(mail, cancel);
            mail.IsSent(Now);
        }
        catch (SmtpException no) when (no.StatusCode is var code && (int)code is >= 500 and < 600) { mail.Bounces(no.Message); }
        catch (Exception no) when (no is SmtpException or IOException or UnauthorizedAccessException) { mail.IsPutOff(no.InnerException?.Message ?? no.Message, Now); }
        // What has gone out is written down, even if the instance stops just now.
        await db.SaveAsync<OutgoingMail>(mail, CancellationToken.None);
        return true;
    }

    // Of two that see the same letter, one changes its row; the other looks further.
    private async Task<OutgoingMail?> Take(SamhandlingDb db, CancellationToken cancel)
    {
        var all = db.OutgoingMails.IgnoreQueryFilters();
        while (true)
        {
            var now = Now;
            var next = await all.AsNoTracking().Where(m => m.State == MailState.Waiting && m.NextTryAt <= now).OrderBy(m => m.NextTryAt).ThenBy(m => m.Id).Select(m => new { m.Id, m.Attempts }).FirstOrDefaultAsync(cancel);
            if (next is null) return null;
            var until = now + Lease;
            var won = await all.Where(m => m.Id == next.Id && m.State == MailState.Waiting && m.Attempts == next.Attempts)
                .ExecuteUpdateAsync(m => m.SetProperty(p => p.Attempts, next.Attempts + 1).SetProperty(p => p.NextTryAt, until), cancel);
            if (won == 1) return await all.SingleAsync(m => m.Id == next.Id, cancel);
        }
    }
}
