using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Groups;

/// <summary>A coordinator takes away a group that was written in by mistake, and all seats in it. One that has met is closed instead.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveGroup(SamhandlingDb db)
{
    /// <summary>Refused once a meeting of it has been called.</summary>
    public async Task<Result<Group>> Handle(Guid id, CancellationToken cancel = default)
    {
        var group = await db.Groups.Where(g => g.Id == id).OneAsync(cancel);
        if (await db.Meetings.AnyAsync(m => m.GroupId == id, cancel)) return new Refusal("", Texts.HasMeetings);
        // At hand, so that questions lose the group and their place on its agenda, and not themselves.
        await db.OpenQuestions.Where(q => q.OwnerId == id).LoadAsync(cancel);
        await db.AgendaPoints.Where(p => p.GroupId == id).LoadAsync(cancel);
        // At hand, so that they lose the group and stay in the plan.
        await db.Efforts.Where(e => e.GroupId == id).LoadAsync(cancel);
        db.Groups.Remove(group);
        return await db.SaveDurablyAsync<Group>(group, cancel);
    }
}
