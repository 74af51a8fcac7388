using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Tasks;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.WholeRegion;

/// <summary>It is said which groups work with an area. Of two who say so at one time neither undoes what the other said.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class TieGroups(SamhandlingDb db)
{
    public sealed class Form
    {
        /// <summary>Null when none is ticked.</summary>
        public List<Guid>? Groups { get; set; }

        /// <summary>What was told when the form was opened: only what the visitor has ticked or unticked since is done.</summary>
        public List<Guid>? Told { get; set; }

        /// <summary>Goes along always, so that a form without a tick is still a form that was sent.</summary>
        public bool IsSent { get; set; }
    }

    public Task<ServiceArea> Find(Guid areaId, CancellationToken cancel = default) => db.ServiceAreas.Include(a => a.Agreement).Where(a => a.Id == areaId).OneAsync(cancel);

    /// <summary>The groups of the area's agreement, by area.</summary>
    public Task<List<AreaGroup>> Told(ServiceArea area, CancellationToken cancel = default) => db.AreaGroups.Include(g => g.Group).Include(g => g.Area).Where(g => g.Area!.AgreementId == area.AgreementId).ToListAsync(cancel);

    /// <summary>Refused for a group that works with another area of the agreement: what it does would be counted twice.</summary>
    public async Task<Result<ServiceArea>> Handle(Guid areaId, Form form, CancellationToken cancel = default)
    {
        var area = await Find(areaId, cancel);
        var (wanted, seen) = ((form.Groups ?? []).Distinct().ToList(), form.Told ?? []);
        foreach (var group in wanted) await db.Groups.Where(g => g.Id == group).OneAsync(cancel);
        var told = await Told(area, cancel);
        if (told.Find(g => g.AreaId != areaId && wanted.Contains(g.GroupId)) is { } elsewhere) return new Refusal(nameof(Form.Groups), Texts.WorksElsewhere.With(elsewhere.Group!.Name, elsewhere.Area!.Name));
        var own = told.FindAll(g => g.AreaId == areaId);
        db.AreaGroups.RemoveRange(own.Where(g => seen.Contains(g.GroupId) && !wanted.Contains(g.GroupId)));
        db.AreaGroups.AddRange(wanted.Except(seen).Except(own.Select(g => g.GroupId)).Select(group => new AreaGroup { AreaId = areaId, GroupId = group }));
        return await db.SaveAsync<ServiceArea>(area, cancel);
    }
}
