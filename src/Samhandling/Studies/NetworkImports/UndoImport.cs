using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Attachments;
using Samhandling.Platform.Data;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies.NetworkImports;

/// <summary>An analyst or a coordinator undoes an import: the study goes, with its persons, their ties and all that was reckoned of them.</summary>
[Needs(Permission.UndoImports)]
public sealed class UndoImport(SamhandlingDb db)
{
    public async Task<Result<NetworkStudy>> Handle(Guid studyId, CancellationToken cancel = default)
    {
        var study = await db.NetworkStudies.Where(s => s.Id == studyId).OneAsync(cancel);
        db.NetworkStudies.Remove(study);
        await db.RemoveAttachments(NetworkStudy.AttachmentKind, study.Id, cancel);
        db.RemoveRange(await db.Reaches.Where(r => r.RecordId == studyId).ToListAsync(cancel));
        return await db.SaveDurablyAsync<NetworkStudy>(study, cancel);
    }
}
