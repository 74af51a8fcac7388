using Samhandling.Platform.Data;

namespace Samhandling.Platform.Mail;

/// <summary>A coordinator has a letter that came back sent once more.</summary>
[Needs(Permission.SeeMail)]
public sealed class RetryMail(SamhandlingDb db, TimeProvider clock)
{
    public async Task<Result<OutgoingMail>> Handle(Guid mailId, CancellationToken cancel = default)
    {
        var mail = await db.OutgoingMails.Where(m => m.Id == mailId).OneAsync(cancel);
        return await db.SaveAsync(mail.TryAgain(clock.GetUtcNow().UtcDateTime), cancel);
    }
}
