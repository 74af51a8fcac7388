using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Groups;

/// <summary>A coordinator writes in a group that meets, or one of another body in which somebody represents us.</summary>
[Needs(Permission.KeepGroups)]
public sealed class AddGroup(SamhandlingDb db, GroupMunicipalities municipalities)
{
    public async Task<Result<Group>> Handle(GroupForm form, CancellationToken cancel = default)
    {
        await db.Organisations.Where(o => o.Id == form.OwnerId).OneAsync(cancel);
        var places = await municipalities.Known(form.Places, cancel);
        var answer = Group.Of(form.Facts());
        if (!answer.Try(out var group, out _)) return answer;
        group.Concern(places);
        db.Groups.Add(group);
        return await db.SaveAsync(answer, cancel);
    }
}
