using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.TaskLinks;
using Samhandling.Assignments.Tasks;
using Samhandling.Assignments.WholeRegion;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Renewals;

/// <summary>An assignment is agreed anew: the next edition begins with the areas and the tasks that hold in this one, and each remembers which it goes on with.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class RenewAgreement(SamhandlingDb db, ReadTasks reading)
{
    public sealed class Form
    {
        [Needed, ADay] public string? From { get; set; }
        [ADay] public string? To { get; set; }
    }

    /// <summary>Refused where a later edition is there already, where nobody owns the agreement any longer, and where the days cannot be.</summary>
    public async Task<Result<Agreement>> Handle(Guid formerId, Form form, CancellationToken cancel = default)
    {
        var former = await db.Agreements.Where(a => a.Id == formerId).OneAsync(cancel);
        if (await db.Agreements.AnyAsync(a => a.SupersedesId == formerId, cancel)) return new Refusal("", Texts.RenewedAlready);
        if (former.OwnerId is null) return new Refusal("", Texts.OwnerFirst);
        if (!former.Renew(ADayAttribute.Read(form.From)!.Value, ADayAttribute.Read(form.To)).Try(out var agreement, out var refusal)) return refusal;
        db.Agreements.Add(agreement);
        var links = (await db.TaskLinks.AsNoTracking().Where(l => l.Task!.Area!.AgreementId == formerId).ToListAsync(cancel)).ToLookup(l => l.TaskId);
        var groups = (await db.AreaGroups.AsNoTracking().Where(g => g.Area!.AgreementId == formerId).ToListAsync(cancel)).ToLookup(g => g.AreaId);
        foreach (var before in await reading.Of(formerId, cancel))
        {
            var held = before.Tasks.Where(t => t.RetiredOn is null).ToList();
            if (held.Count == 0) continue;
            if (!ServiceArea.In(agreement.Id, before.Number, before.Name, before.Place).Try(out var area, out refusal)) return refusal;
            db.ServiceAreas.Add(area);
            db.AreaGroups.AddRange(groups[before.Id].Select(tie => new AreaGroup { AreaId = area.Id, GroupId = tie.GroupId }));
            foreach (var task in held)
            {
                var now = task.ContinueIn(area.Id);
                area.Tasks.Add(now);
                db.TaskLinks.AddRange(links[task.Id].Select(link => link.Of(now.Id)));
            }
        }

        return await db.SaveAsync<Agreement>(agreement, cancel);
    }
}
