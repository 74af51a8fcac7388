using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Initiatives;

/// <summary>A coordinator says anew what an initiative is for, or what must be said before its money may be used.</summary>
[Needs(Permission.KeepGroups)]
public sealed class DescribeInitiative(SamhandlingDb db, EligibilityNotice notice, TimeProvider clock)
{
    public Task<Initiative> Find(Guid id, CancellationToken cancel = default) => db.Initiatives.Include(i => i.Confirmations).ThenInclude(c => c.Organisation).Where(i => i.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened, or if somebody has said yes or no meanwhile: that was said to the rule as it stood.</summary>
    public async Task<Result<Initiative>> Handle(Guid id, InitiativeForm form, CancellationToken cancel = default)
    {
        var initiative = await Find(id, cancel);
        if (form.Version != initiative.Version) return Refusal.Clash;
        var was = initiative.IsEligible;
        var answer = initiative.Change(form.Facts(), clock.GetUtcNow().UtcDateTime);
        if (answer.Try(out _, out _)) await notice.Tell(initiative, was, cancel);
        return await db.SaveAsync(answer, cancel);
    }
}
