using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Organisations;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Groups;

/// <summary>The municipalities whose matter a group is.</summary>
public sealed class GroupMunicipalities(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>Those that a form names, each once.</summary>
    /// <exception cref="NotFoundException">One of them is no municipality here.</exception>
    public async Task<IReadOnlyList<Guid>> Known(IReadOnlyCollection<Guid>? named, CancellationToken cancel = default)
    {
        var wanted = (named ?? []).Distinct().ToList();
        var known = await db.Places.Where(p => wanted.Contains(p.Id) && p.Kind == PlaceKind.Municipality).Select(p => p.Id).ToListAsync(cancel);
        return known.Count == wanted.Count ? known : throw new NotFoundException();
    }

    /// <summary>Those of the group from which nobody sits in it now, by name. A group that names no municipality is the matter of all.</summary>
    public async Task<IReadOnlyList<Choice>> WithoutSeat(Group group, IReadOnlyCollection<Guid> seatedIn, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var own = group.Places.ConvertAll(p => p.PlaceId);
        var municipalities = own.Count > 0 ? db.Places.Where(p => own.Contains(p.Id)) : db.Places.Where(p => p.Kind == PlaceKind.Municipality && (p.ValidTo == null || p.ValidTo > today));
        var without = await municipalities.Where(p => !seatedIn.Contains(p.Id)).Select(p => new Choice(p.Id, p.Name)).ToListAsync(cancel);
        return [.. without.OrderBy(p => p.Name, StringComparer.CurrentCulture)];
    }
}
