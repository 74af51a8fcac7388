using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Groups;

/// <summary>A coordinator closes a group, and says what was won by it. Who sits in it does so until that day.</summary>
[Needs(Permission.KeepGroups)]
public sealed class CloseGroup(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed, ADay] public string? LastDay { get; set; }
        [Needed, AtMost(Group.NoteLength)] public string? Benefit { get; set; }
    }

    public async Task<Result<Group>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var group = await db.Groups.Include(g => g.Seats).Where(g => g.Id == id).OneAsync(cancel);
        return await db.SaveAsync(group.Close(ADayAttribute.Read(form.LastDay)!.Value, form.Benefit), cancel);
    }
}
