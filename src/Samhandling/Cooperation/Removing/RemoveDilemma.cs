using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Removing;

/// <summary>A coordinator takes away a dilemma that was put on the table by mistake, with its choices and facts.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveDilemma(SamhandlingDb db)
{
    /// <summary>Refused once an organisation has ranked, and once it is decided.</summary>
    public async Task<Result<Dilemma>> Handle(Guid id, CancellationToken cancel = default)
    {
        var dilemma = await db.Dilemmas.Include(d => d.Rankings).Where(d => d.Id == id).OneAsync(cancel);
        if (dilemma.DecidedOn is not null) return new Refusal("", Texts.IsDecided);
        if (dilemma.Rankings.Count > 0) return new Refusal("", Texts.HasRankings);
        db.Dilemmas.Remove(dilemma);
        return await db.SaveDurablyAsync<Dilemma>(dilemma, cancel);
    }
}
