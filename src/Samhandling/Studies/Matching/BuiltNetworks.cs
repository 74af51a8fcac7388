using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Platform.Attachments;
using Samhandling.Platform.Data;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies.Matching;

/// <summary>The networks that were built of rounds.</summary>
public static class BuiltNetworks
{
    /// <summary>Takes them away with the files and places that are kept with them; whoever asks for it saves.</summary>
    public static async Task Remove(SamhandlingDb db, IReadOnlyCollection<Guid> rounds, CancellationToken cancel = default)
    {
        foreach (var study in await db.NetworkStudies.Where(s => s.RoundId != null && rounds.Contains(s.RoundId.Value)).ToListAsync(cancel))
        {
            await db.RemoveAttachments(NetworkStudy.AttachmentKind, study.Id, cancel);
            db.RemoveRange(await db.Reaches.Where(r => r.RecordId == study.Id).ToListAsync(cancel));
            db.NetworkStudies.Remove(study);
        }
    }
}
