using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Matching;

namespace Samhandling.Studies.Rounds;

/// <summary>An analyst takes a study away: its rounds, who was asked, all that was answered and the networks of it go with it.</summary>
[Needs(Permission.RunStudies)]
public sealed class RemoveStudy(SamhandlingDb db)
{
    public async Task<Result<Study>> Handle(Guid id, CancellationToken cancel = default)
    {
        var study = await db.Studies.Include(s => s.Rounds).Where(s => s.Id == id).OneAsync(cancel);
        var rounds = study.Rounds.ConvertAll(r => r.Id);
        db.RemoveRange(await db.Reaches.Where(r => rounds.Contains(r.RecordId)).ToListAsync(cancel));
        await BuiltNetworks.Remove(db, rounds, cancel);
        db.Studies.Remove(study);
        return await db.SaveDurablyAsync<Study>(study, cancel);
    }
}
