using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Editions;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Stage;

/// <summary>A coordinator gives somebody a time on the stage.</summary>
[Needs(Permission.KeepGroups)]
public sealed class AddSlot(SamhandlingDb db)
{
    public Task<Edition> Find(Guid editionId, CancellationToken cancel = default) => db.Editions.Include(e => e.Meeting).Where(e => e.Id == editionId).OneAsync(cancel);

    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<StageSlot>> Handle(Guid editionId, SlotForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(editionId, form, cancel), cancel);

    private async Task<Result<StageSlot>> Once(Guid editionId, SlotForm form, CancellationToken cancel)
    {
        await Find(editionId, cancel);
        await Known(db, form, cancel);
        var answer = StageSlot.Of(editionId, form.Facts());
        if (answer.Try(out var slot, out _))
        {
            var (day, at, topic, organisation) = (slot.Day, slot.At, slot.Topic, slot.OrganisationId);
            if (await db.StageSlots.FirstOrDefaultAsync(s => s.EditionId == editionId && s.Day == day && s.At == at && s.Topic == topic && s.OrganisationId == organisation, cancel) is { } same) return same;
            db.StageSlots.Add(slot);
        }
        return await db.SaveAsync(answer, cancel);
    }

    /// <exception cref="NotFoundException">What the form names is not here.</exception>
    internal static async Task Known(SamhandlingDb db, SlotForm form, CancellationToken cancel)
    {
        if (form.OrganisationId is { } organisation) await db.Organisations.Where(o => o.Id == organisation).OneAsync(cancel);
        if (form.PlaceId is { } place) await db.Places.Where(p => p.Id == place).OneAsync(cancel);
    }
}
