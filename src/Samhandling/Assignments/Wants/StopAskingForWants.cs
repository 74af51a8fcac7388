using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Wants;

/// <summary>An organisation that was asked by mistake is asked no more.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class StopAskingForWants(SamhandlingDb db)
{
    public Task<AskedForWants> Find(Guid askedId, CancellationToken cancel = default) => db.AskedForWants.Include(a => a.Round).Include(a => a.Organisation).Include(a => a.Wants).Where(a => a.Id == askedId).OneAsync(cancel);

    /// <summary>Refused once it has said what it wants: that stays.</summary>
    public async Task<Result<AskedForWants>> Handle(Guid askedId, CancellationToken cancel = default)
    {
        var asked = await Find(askedId, cancel);
        if (asked.Wants.Count > 0) return new Refusal("", Texts.HasWants.With(asked.Organisation!.Name));
        db.AskedForWants.Remove(asked);
        return await db.SaveAsync<AskedForWants>(asked, cancel);
    }
}
