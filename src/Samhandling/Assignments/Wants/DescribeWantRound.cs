using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Wants;

/// <summary>Somebody changes what a round of wants is for, or how long it is open.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class DescribeWantRound(SamhandlingDb db)
{
    public Task<WantRound> Find(Guid id, CancellationToken cancel = default) => db.WantRounds.Where(r => r.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<WantRound>> Handle(Guid id, WantRoundForm form, CancellationToken cancel = default)
    {
        var round = await Find(id, cancel);
        if (form.Version != round.Version) return Refusal.Clash;
        return await db.SaveAsync(round.Change(form.Facts()), cancel);
    }
}
