using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Editions;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.MeetingPlaces;

/// <summary>A coordinator takes away a meeting place that was written in by mistake.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveMeetingPlace(SamhandlingDb db)
{
    /// <summary>Refused while it has an edition.</summary>
    public async Task<Result<MeetingPlace>> Handle(Guid id, CancellationToken cancel = default)
    {
        var place = await db.MeetingPlaces.Where(p => p.Id == id).OneAsync(cancel);
        if (await db.Editions.AnyAsync(e => e.MeetingPlaceId == id, cancel)) return new Refusal("", Texts.HasEditions);
        db.MeetingPlaces.Remove(place);
        return await db.SaveDurablyAsync<MeetingPlace>(place, cancel);
    }
}
