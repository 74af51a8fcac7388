using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Plans;

/// <summary>Somebody says anew what an effort is, when it is, and who keeps it together.</summary>
[Needs(Permission.WorkTogether)]
public sealed class DescribeEffort(SamhandlingDb db)
{
    public Task<Effort> Find(Guid id, CancellationToken cancel = default) => db.Efforts.Include(e => e.Parts).Where(e => e.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Effort>> Handle(Guid id, EffortForm form, CancellationToken cancel = default)
    {
        var effort = await Find(id, cancel);
        if (form.Version != effort.Version) return Refusal.Clash;
        await db.Organisations.Where(o => o.Id == form.OwnerId).OneAsync(cancel);
        if (form.GroupId is { } group) await db.Groups.Where(g => g.Id == group).OneAsync(cancel);
        return await db.SaveAsync(effort.Change(form.Facts()), cancel);
    }
}
