using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Registering;

/// <summary>Once a day forgets the persons of editions that were held long ago, and keeps that somebody came.</summary>
public sealed class ForgetRegistrations(SamhandlingDb db, ReturningPersons returning, TimeProvider clock)
{
    /// <returns>How many were forgotten.</returns>
    public async Task<int> Work(CancellationToken cancel = default)
    {
        var last = clock.Today().AddMonths(-Registration.MonthsKept);
        var old = await db.Registrations.Include(r => r.Edition).Where(r => r.Name != null && (r.Edition!.Meeting!.LastDay ?? r.Edition.Meeting.Day) < last).ToListAsync(cancel);
        foreach (var place in old.GroupBy(r => r.Edition!.MeetingPlaceId))
        {
            var cameBefore = await returning.Of(place.Key, cancel);
            foreach (var registration in place) registration.Forget(cameBefore.Contains(registration.Id));
        }
        (await db.SaveAsync<int>(old.Count, cancel)).Try(out _, out _);
        return old.Count;
    }
}
