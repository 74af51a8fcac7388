using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Groups;

/// <summary>A coordinator says anew what a group is for, when it meets, and whose matter it is.</summary>
[Needs(Permission.KeepGroups)]
public sealed class DescribeGroup(SamhandlingDb db, GroupMunicipalities municipalities)
{
    public Task<Group> Find(Guid id, CancellationToken cancel = default) => db.Groups.Include(g => g.Places).Where(g => g.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Group>> Handle(Guid id, GroupForm form, CancellationToken cancel = default)
    {
        var group = await Find(id, cancel);
        if (form.Version != group.Version) return Refusal.Clash;
        await db.Organisations.Where(o => o.Id == form.OwnerId).OneAsync(cancel);
        var places = await municipalities.Known(form.Places, cancel);
        var answer = group.Change(form.Facts());
        if (answer.Try(out _, out _)) group.Concern(places);
        return await db.SaveAsync(answer, cancel);
    }
}
