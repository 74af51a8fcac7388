using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Seeking;

/// <summary>Finds meeting places by name, purpose, for whom they are and who holds them. A partnership has tens, and all are read.</summary>
[Needs(Permission.SeeCooperation)]
public sealed class SearchMeetingPlaces(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => MeetingPlaces.Texts.MeetingPlaces;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.MeetingPlaces.AsNoTracking().Include(p => p.Owner).ToListAsync(cancel);
        return [.. all.Where(p => words.AreIn($"{p.Name} {p.Purpose} {p.Audience} {p.Owner!.Name}")).OrderBy(p => p.Name, StringComparer.CurrentCulture).ThenBy(p => p.Id).Take(most).Select(p => new Hit(p.Name, p.Owner!.Name, visit.Address($"meeting-places/{p.Id}")))];
    }
}
