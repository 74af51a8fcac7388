using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samhandling.Places.Lists;
using Samhandling.Places.Profiles;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Places.Loading;

/// <summary>A coordinator loads a draft into the register, as its preview shows it. All of it or nothing; the loading takes over the draft's id, so that one draft is never loaded twice.</summary>
[Needs(Permission.LoadPlaces)]
public sealed class LoadPlaces(SamhandlingDb db, PlaceDrafts drafts)
{
    public async Task<Result<PlaceLoading>> Handle(Guid draftId, CancellationToken cancel = default)
    {
        var draft = await drafts.One(draftId, cancel);
        if (!(await drafts.Plan(draft, isForSaving: true, cancel)).Try(out var plan, out var no)) return no;
        if (plan.Faults.Count > 0) return new Refusal("", Texts.MendFirst.With(plan.Faults.Count));
        if (plan.IsEmpty) return new Refusal("", Texts.AllThereAlready);
        var loading = new PlaceLoading
        {
            Id = draft.Id,
            FileName = draft.PlacesName ?? draft.ChangesName!,
            LoadedAt = drafts.Now,
            LoadedById = drafts.Owner,
            Places = plan.NewPlaces.Count,
            Versions = plan.NewVersions.Count,
            Changes = plan.NewChanges.Count,
            Before = JsonSerializer.Serialize(new BeforeLoading([.. plan.Before], await Describe(plan, draft.Id, cancel))),
        };
        db.Add(loading);
        db.AddRange(plan.NewPlaces);
        db.AddRange(plan.NewVersions);
        db.AddRange(plan.NewChanges);
        db.Remove(draft);
        return await db.SaveDurablyAsync<PlaceLoading>(loading, cancel);
    }

    /// <summary>Puts the inhabitants into the profiles where the list's are of a later year.</summary>
    /// <returns>The profiles that were there, as they were.</returns>
    private async Task<List<ProfileBefore>> Describe(PlacePlan plan, Guid loadingId, CancellationToken cancel)
    {
        var before = new List<ProfileBefore>();
        if (plan.Inhabitants.Count == 0) return before;
        var profiles = await db.PlaceProfiles.ToDictionaryAsync(p => p.PlaceId, cancel);
        foreach (var (place, row) in plan.Inhabitants)
        {
            if (!profiles.TryGetValue(place.Id, out var profile))
            {
                db.Add(profiles[place.Id] = profile = new() { PlaceId = place.Id, ChangedAt = drafts.Now, LoadingId = loadingId });
            }
            else if (profile.LoadingId != loadingId)
            {
                if ((row.Year ?? 0) <= (profile.InhabitantsYear ?? 0)) continue;
                before.Add(new(profile.Id, profile.Inhabitants, profile.InhabitantsYear, profile.Source));
            }
            profile.Count(row.Inhabitants, row.Year, row.Source);
        }
        return before;
    }
}

/// <summary>What a list changed of what was there.</summary>
public sealed record BeforeLoading(IReadOnlyList<VersionBefore> Versions, IReadOnlyList<ProfileBefore> Profiles);

/// <summary>The numbers of a profile as they were.</summary>
public sealed record ProfileBefore(Guid Id, int? Inhabitants, int? Year, string? Source);
