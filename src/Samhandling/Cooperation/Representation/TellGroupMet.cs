using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Representation;

/// <summary>Somebody says that another body's group has met. Each who represents us there then owes us a report.</summary>
[Needs(Permission.WorkTogether)]
public sealed class TellGroupMet(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, ADay] public string? MetOn { get; set; }
    }

    /// <summary>Refused for a group of our own, a day to come, a day on which nobody represented us, and a meeting that is told already.</summary>
    public async Task<Result<Group>> Handle(Guid groupId, Form form, CancellationToken cancel = default)
    {
        var group = await db.Groups.Where(g => g.Id == groupId).OneAsync(cancel);
        var day = ADayAttribute.Read(form.MetOn)!.Value;
        if (group.IsOurs) return new Refusal("", Texts.OnlyOfOthers);
        if (day > clock.Today()) return new Refusal(nameof(Form.MetOn), Texts.NotYet);
        // Who sits there for the owner itself does not represent us.
        var ours = await db.GroupSeats.On(day).Include(s => s.Organisation!.Place).Where(s => s.GroupId == groupId && s.OrganisationId != group.OwnerId && s.PersonId != null && s.Part != SeatPart.Deputy).ToListAsync(cancel);
        if (ours.Count == 0) return new Refusal(nameof(Form.MetOn), Texts.NobodyThere.With(day));
        var ids = ours.ConvertAll(s => s.Id);
        var told = await db.ReportBacks.Where(r => r.MetOn == day && ids.Contains(r.GroupSeatId)).Select(r => r.GroupSeatId).ToListAsync(cancel);
        if (told.Count == ours.Count) return new Refusal(nameof(Form.MetOn), Texts.ToldAlready.With(day));
        db.ReportBacks.AddRange(ours.Where(s => !told.Contains(s.Id)).Select(s => ReportBack.After(s.Id, day, s.Organisation!.Place?.Country)));
        return await db.SaveAsync<Group>(group, cancel);
    }
}
