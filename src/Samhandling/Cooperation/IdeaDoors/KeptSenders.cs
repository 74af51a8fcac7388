using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Ideas;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Cooperation.IdeaDoors;

/// <summary>Those who sent ideas and said who they are: they said so themselves, and take it away themselves.</summary>
public sealed class KeptSenders(SamhandlingDb db, Visit visit) : IKeepPersons
{
    public async Task<IReadOnlyList<Kept>> All(CancellationToken cancel)
    {
        var senders = await db.Ideas.CountAsync(i => i.SenderName != null || i.SenderEmail != null, cancel);
        return senders == 0 ? [] : [new(Texts.Senders, visit.May(Permission.SeeCooperation) ? visit.Address("ideas") : null, Texts.SendersPurpose, Texts.SendersGround, senders, null)];
    }
}
