using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Passkeys;

/// <summary>A user takes a passkey off the own account: it signs nobody in any more.</summary>
[Needs(Permission.OwnAccount)]
public sealed class RemovePasskey(SamhandlingDb db, Visit visit)
{
    /// <exception cref="NotFoundException">The visitor has no such passkey.</exception>
    public Task<Passkey> Find(Guid id, CancellationToken cancel = default)
    {
        var own = visit.Visitor!.Id;
        return db.Passkeys.Where(p => p.Id == id && p.UserId == own).OneAsync(cancel);
    }

    public async Task<Result<Passkey>> Handle(Guid id, CancellationToken cancel = default)
    {
        var passkey = await Find(id, cancel);
        db.Remove(passkey);
        return await db.SaveDurablyAsync<Passkey>(passkey, cancel);
    }
}
