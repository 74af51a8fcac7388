using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Openness;

/// <summary>It is told anew who took part in a process on a day.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class DescribeOccasion(SamhandlingDb db)
{
    public Task<Occasion> Find(Guid id, CancellationToken cancel = default) => db.Occasions.Include(o => o.Process).Include(o => o.Parties).Where(o => o.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Occasion>> Handle(Guid id, OccasionForm form, CancellationToken cancel = default)
    {
        var occasion = await Find(id, cancel);
        if (form.Version != occasion.Version) return Refusal.Clash;
        await TellOccasion.Known(db, occasion.ProcessId, form, cancel);
        return await db.SaveAsync(occasion.Change(form.Facts()), cancel);
    }
}
