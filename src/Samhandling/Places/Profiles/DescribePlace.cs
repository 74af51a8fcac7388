using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Places.Profiles;

/// <summary>A coordinator says what kind of place it is.</summary>
[Needs(Permission.DescribePlaces)]
public sealed class DescribePlace(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    public sealed class Form
    {
        public int? Inhabitants { get; set; }
        public int? InhabitantsYear { get; set; }
        public int? GuestNights { get; set; }
        [AtMost(PlaceProfile.SourceLength)] public string? Source { get; set; }
        public bool? HasDestinationCompany { get; set; }
        public Rurality? Rurality { get; set; }

        /// <summary>The version that the visitor has on the screen.</summary>
        public int Version { get; set; }

        public static Form Of(PlaceProfile? profile) => profile is null ? new() : new()
        {
            Inhabitants = profile.Inhabitants,
            InhabitantsYear = profile.InhabitantsYear,
            GuestNights = profile.GuestNights,
            Source = profile.Source,
            HasDestinationCompany = profile.HasDestinationCompany,
            Rurality = profile.Rurality,
            Version = profile.Version,
        };

        /// <summary>What is written, field by field, to be held against what another has written.</summary>
        public IReadOnlyList<(string Label, string? Value)> Shown() =>
        [
            (Texts.Inhabitants, Inhabitants?.ToString("N0", CultureInfo.CurrentCulture)),
            (Texts.InhabitantsYear, InhabitantsYear?.ToString(CultureInfo.CurrentCulture)),
            (Texts.GuestNights, GuestNights?.ToString("N0", CultureInfo.CurrentCulture)),
            (Texts.Source, Cleaned),
            (Texts.DestinationCompany, HasDestinationCompany switch { true => Texts.Yes, false => Texts.No, null => null }),
            (Texts.Rurality, Rurality is { } rurality ? RuralityWords.Of(rurality) : null),
        ];

        internal string? Cleaned => string.IsNullOrWhiteSpace(Source) ? null : Source.Trim();
    }

    public Task<Place> Find(Guid placeId, CancellationToken cancel = default) => db.Places.Where(p => p.Id == placeId).OneAsync(cancel);

    public Task<PlaceProfile?> ProfileOf(Guid placeId, CancellationToken cancel = default) => db.PlaceProfiles.SingleOrDefaultAsync(p => p.PlaceId == placeId, cancel);

    /// <summary>Refused if another has described the place since the form was opened.</summary>
    public async Task<Result<PlaceProfile>> Handle(Guid placeId, Form form, CancellationToken cancel = default)
    {
        var place = await Find(placeId, cancel);
        if (form.Inhabitants < 0) return new Refusal(nameof(Form.Inhabitants), Texts.NotBelowZero);
        if (form.GuestNights < 0) return new Refusal(nameof(Form.GuestNights), Texts.NotBelowZero);
        if (form.InhabitantsYear is < 1700 or > 2200) return new Refusal(nameof(Form.InhabitantsYear), Texts.WhichYear);
        if (form.Inhabitants is not null && form.InhabitantsYear is null) return new Refusal(nameof(Form.InhabitantsYear), Texts.WhichYear);
        var now = clock.GetUtcNow().UtcDateTime;
        var profile = await ProfileOf(place.Id, cancel);
        if (form.Version != (profile?.Version ?? 0)) return Refusal.Clash;
        if (profile is null) db.Add(profile = new() { PlaceId = place.Id, ChangedAt = now });
        profile.Count(form.Inhabitants, form.InhabitantsYear, form.Cleaned);
        (profile.GuestNights, profile.HasDestinationCompany, profile.Rurality) = (form.GuestNights, form.HasDestinationCompany, form.Rurality);
        (profile.ChangedAt, profile.ChangedById, profile.LoadingId) = (now, visit.Visitor?.Id, null);
        return await db.SaveAsync<PlaceProfile>(profile, cancel);
    }
}
