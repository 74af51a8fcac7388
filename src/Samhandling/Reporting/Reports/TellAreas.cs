using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Reports;

/// <summary>Somebody says in which area each group works, so that reports tell of it there.</summary>
[Needs(Permission.KeepDuties)]
public sealed class TellAreas(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed] public Guid? GroupId { get; set; }

        /// <summary>Null for none.</summary>
        public SectionTopic? Area { get; set; }
    }

    /// <summary>One group at a time; said again, the later holds.</summary>
    public async Task<Result<Group>> Handle(Form form, CancellationToken cancel = default)
    {
        if (form.Area is { } asked && !ReportWords.Areas.Contains(asked)) return new Refusal(nameof(Form.Area), Texts.ChooseArea);
        var group = await db.Groups.Where(g => g.Id == form.GroupId).OneAsync(cancel);
        var told = await db.GroupAreas.FirstOrDefaultAsync(a => a.GroupId == group.Id, cancel);
        if (form.Area is { } area)
        {
            if (told is null) db.GroupAreas.Add(new() { GroupId = group.Id, Area = area });
            else told.Area = area;
        }
        else if (told is not null) db.GroupAreas.Remove(told);
        return await db.SaveAsync<Group>(group, cancel);
    }
}
