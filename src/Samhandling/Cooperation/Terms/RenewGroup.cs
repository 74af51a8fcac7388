using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Terms;

/// <summary>A coordinator lets a group go on after its term, for some months or for good, and says what was won by it so far.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RenewGroup(SamhandlingDb db, TimeProvider clock)
{
    public const int UsualMonths = 6, MostMonths = 12;

    public sealed class Form
    {
        public bool IsPermanent { get; set; }
        public int? Months { get; set; } = UsualMonths;
        [Needed, AtMost(Group.NoteLength)] public string? Benefit { get; set; }
        public int Version { get; set; }
    }

    /// <summary>Refused if another has changed the group since the form was opened.</summary>
    public async Task<Result<Group>> Handle(Guid groupId, Form form, CancellationToken cancel = default)
    {
        var group = await db.Groups.Where(g => g.Id == groupId).OneAsync(cancel);
        if (form.Version != group.Version) return Refusal.Clash;
        if (!form.IsPermanent && form.Months is null or < 1 or > MostMonths) return new Refusal(nameof(Form.Months), Texts.MonthsBetween.With(MostMonths));
        var (today, last) = (clock.Today(), group.To ?? DateOnly.MinValue);
        return await db.SaveAsync(group.GoOn(form.IsPermanent ? null : (last > today ? last : today).AddMonths(form.Months!.Value), form.Benefit), cancel);
    }
}
