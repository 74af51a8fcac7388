using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samhandling.Places.Profiles;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Places.Loading;

/// <summary>A coordinator undoes the newest list: what it brought goes, and what it changed is as before. Refused while something points at its places.</summary>
[Needs(Permission.LoadPlaces)]
public sealed class UndoLoading(SamhandlingDb db)
{
    public async Task<Result<PlaceLoading>> Handle(Guid loadingId, CancellationToken cancel = default)
    {
        var loading = await db.PlaceLoadings.Where(l => l.Id == loadingId).OneAsync(cancel);
        if (await db.PlaceLoadings.AnyAsync(l => l.LoadedAt > loading.LoadedAt, cancel)) return new Refusal("", Texts.UndoNewestFirst);
        var before = JsonSerializer.Deserialize<BeforeLoading>(loading.Before)!;
        await Restore(before, loadingId, cancel);
        db.RemoveRange(await db.PlaceChanges.Where(c => c.LoadingId == loadingId).ToListAsync(cancel));
        db.RemoveRange(await db.PlaceProfiles.Where(p => p.LoadingId == loadingId).ToListAsync(cancel));
        db.RemoveRange(await db.Places.Include(p => p.Versions).Where(p => p.LoadingId == loadingId).ToListAsync(cancel));
        db.Remove(loading);
        try { return await db.SaveDurablyAsync<PlaceLoading>(loading, cancel); }
        catch (DbUpdateException) { return new Refusal("", Texts.PlacesAreUsed); }
    }

    /// <summary>Lets the places that were there be told as they were, without what the list added to them.</summary>
    private async Task Restore(BeforeLoading before, Guid loadingId, CancellationToken cancel)
    {
        var ids = before.Versions.Select(v => v.Id).ToList();
        var places = await db.Places.Include(p => p.Versions).Where(p => p.LoadingId != loadingId && p.Versions.Any(v => v.LoadingId == loadingId || ids.Contains(v.Id))).ToListAsync(cancel);
        var versions = places.SelectMany(p => p.Versions).ToDictionary(v => v.Id);
        foreach (var was in before.Versions)
        {
            var version = versions[was.Id];
            (version.Name, version.OtherNames, version.ParentId, version.ValidTo) = (was.Name, was.OtherNames, was.ParentId, was.ValidTo);
        }
        foreach (var place in places)
        {
            db.RemoveRange(place.Versions.Where(v => v.LoadingId == loadingId));
            place.Versions.RemoveAll(v => v.LoadingId == loadingId);
            place.Tell();
        }
        var counted = before.Profiles.ToDictionary(p => p.Id);
        foreach (var profile in await db.PlaceProfiles.Where(p => counted.Keys.Contains(p.Id)).ToListAsync(cancel))
        {
            var was = counted[profile.Id];
            profile.Count(was.Inhabitants, was.Year, was.Source);
        }
    }
}
