using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Studies.Letters;

/// <summary>An analyst calls off letters that wait for their time.</summary>
[Needs(Permission.RunStudies)]
public sealed class CancelMailing(SamhandlingDb db)
{
    /// <summary>Refused when they have gone.</summary>
    public async Task<Result<Mailing>> Handle(Guid roundId, Guid mailingId, CancellationToken cancel = default)
    {
        var mailing = await db.Mailings.Where(m => m.Id == mailingId && m.RoundId == roundId).OneAsync(cancel);
        if (mailing.SentAt is not null) return new Refusal("", Texts.HaveGone);
        db.Mailings.Remove(mailing);
        return await db.SaveDurablyAsync<Mailing>(mailing, cancel);
    }
}
