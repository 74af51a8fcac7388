using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Undoing;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Platform.Attachments;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Agreements;

/// <summary>An agreement that was written in by mistake is taken away. One that has tasks, or to which anything else points, stays.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class RemoveAgreement(SamhandlingDb db, References references)
{
    public async Task<Result<Agreement>> Handle(Guid id, CancellationToken cancel = default)
    {
        var agreement = await db.Agreements.Where(a => a.Id == id).OneAsync(cancel);
        if (await db.AssignmentTasks.AnyAsync(t => t.Area!.AgreementId == id, cancel)) return new Refusal("", Texts.HasTasks);
        var pointing = await references.To(db.Model.FindEntityType(typeof(Agreement))!, [id], cancel);
        if (pointing.Any(reference => reference.Row.Entity is not ServiceArea)) return new Refusal("", Texts.OthersStandOnIt);
        await db.RemoveAttachments(Agreement.AttachmentKind, id, cancel);
        db.Agreements.Remove(agreement);
        return await db.SaveDurablyAsync<Agreement>(agreement, cancel);
    }
}
