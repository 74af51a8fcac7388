using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Registering;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Stage;

/// <summary>Reads who has stood on the stage of a meeting place, and who never has.</summary>
public sealed class StageReading(SamhandlingDb db)
{
    /// <summary>The slots of the place, the earliest first, with organisation and edition.</summary>
    public Task<List<StageSlot>> Slots(Guid placeId, CancellationToken cancel = default) =>
        db.StageSlots.AsNoTracking().Include(s => s.Organisation).Include(s => s.Edition!.Meeting).Where(s => s.Edition!.MeetingPlaceId == placeId).OrderBy(s => s.Day).ThenBy(s => s.At).ThenBy(s => s.Id).ToListAsync(cancel);

    /// <summary>The organisations of the register that never had a slot there: first those whose name says something that was sought, then those who have come to listen most often, then by name.</summary>
    public async Task<IReadOnlyList<(Organisation Organisation, int Times, bool Fits)>> NeverOnStage(Guid placeId, string? sought, CancellationToken cancel = default)
    {
        var (slots, registrations) = (db.StageSlots, db.Registrations);
        var never = await db.Organisations.AsNoTracking().Include(o => o.Place).Where(o => !slots.Any(s => s.OrganisationId == o.Id && s.Edition!.MeetingPlaceId == placeId)).ToListAsync(cancel);
        var came = await registrations.Where(r => r.IsPresent && r.OrganisationId != null && r.Edition!.MeetingPlaceId == placeId).GroupBy(r => r.OrganisationId!.Value).Select(g => new { g.Key, Times = g.Select(r => r.EditionId).Distinct().Count() }).ToDictionaryAsync(g => g.Key, g => g.Times, cancel);
        var elsewhere = (await slots.AsNoTracking().Where(s => s.OrganisationId != null && s.Edition!.MeetingPlaceId != placeId).Select(s => new { Id = s.OrganisationId!.Value, Words = s.Topic + " " + s.Value }).ToListAsync(cancel)).ToLookup(s => s.Id, s => s.Words);
        var words = new SoughtWords(sought);
        return [.. never.Select(o => (Organisation: o, Times: came.GetValueOrDefault(o.Id), Fits: words.Words.Count > 0 && words.AreIn($"{o.Name} {o.OtherNames} {string.Join(' ', elsewhere[o.Id])}")))
            .OrderByDescending(o => o.Fits).ThenByDescending(o => o.Times).ThenBy(o => o.Organisation.Name, StringComparer.CurrentCulture).ThenBy(o => o.Organisation.Id)];
    }
}
