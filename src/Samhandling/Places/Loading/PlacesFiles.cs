using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Figures;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Tables;

namespace Samhandling.Places.Loading;

/// <summary>The register as lists that can be loaded again, here or elsewhere, and the template for them.</summary>
internal static class PlacesFiles
{
    /// <summary>The headings are English in every language, so that a file travels.</summary>
    private static readonly string[] s_places =
        ["country", "type", "code", "name", "parent", "valid from", "valid to", .. LocalNames.Languages.Select(language => $"name {language}"), "inhabitants", "year", "source"];

    private static readonly string[] s_changes = ["date", "country", "type", "from", "to", "weight", "kind"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{partnership}/places/places.csv", Places).WithMetadata(new NeedsAttribute(Permission.SeePlaces));
        routes.MapGet("/{partnership}/places/changes.csv", Changes).WithMetadata(new NeedsAttribute(Permission.SeePlaces));
        routes.MapGet("/{partnership}/places/template.xlsx", () => Results.File(PlaceTemplate.Write(), WorkbookWriter.MediaType, $"{Texts.TemplateName}.xlsx"))
            .WithMetadata(new NeedsAttribute(Permission.LoadPlaces));
    }

    private static async Task<IResult> Places(SamhandlingDb db, CancellationToken cancel)
    {
        var places = await db.Places.AsNoTracking().Include(p => p.Versions).ToDictionaryAsync(p => p.Id, cancel);
        var profiles = await db.PlaceProfiles.AsNoTracking().ToDictionaryAsync(p => p.PlaceId, cancel);
        return Csv("places", s_places, places.Values.OrderBy(p => p.Country, StringComparer.Ordinal).ThenBy(p => p.Kind).ThenBy(p => p.Code, StringComparer.Ordinal).SelectMany(place => place.Versions.OrderBy(v => v.ValidFrom).Select(Cells)));

        IReadOnlyList<string> Cells(PlaceVersion version)
        {
            var place = places[version.PlaceId];
            var names = LocalNames.Read(version.OtherNames).ToDictionary(n => n.Language, n => n.Name, StringComparer.Ordinal);
            // Inhabitants are the place's and not the period's: they stand with the last.
            var profile = version == place.Versions.MaxBy(v => v.ValidFrom ?? DateOnly.MinValue) ? profiles.GetValueOrDefault(place.Id) : null;
            var parent = version.ParentId is { } above ? CodeOf(places[above], version.ValidFrom) : "";
            return
            [
                place.Country, TypeOf(place.Kind), version.Code, version.Name, parent, Day(version.ValidFrom), Day(version.ValidTo?.AddDays(-1)),
                .. LocalNames.Languages.Select(language => names.GetValueOrDefault(language, "")), Number(profile?.Inhabitants), Number(profile?.InhabitantsYear), profile?.Source ?? "",
            ];
        }
    }

    private static async Task<IResult> Changes(SamhandlingDb db, CancellationToken cancel)
    {
        var places = await db.Places.AsNoTracking().Include(p => p.Versions).ToDictionaryAsync(p => p.Id, cancel);
        var changes = await db.PlaceChanges.AsNoTracking().ToListAsync(cancel);
        var told = changes.Select(change => (change.Date, From: places[change.FromId], To: CodeOf(places[change.ToId], change.Date), change.Weight, Kind: change.Kind.ToString().ToLowerInvariant(), Last: change.Date.AddDays(-1)))
            .Select(c => (c.Date, Place: c.From, From: CodeOf(c.From, c.Last), c.To, c.Weight, c.Kind));
        var renumbered = places.Values.SelectMany(place => place.Versions.OrderBy(v => v.ValidFrom).Zip(place.Versions.OrderBy(v => v.ValidFrom).Skip(1))
            .Where(pair => !string.Equals(pair.First.Code, pair.Second.Code, StringComparison.Ordinal)).Select(pair => (Date: pair.Second.ValidFrom!.Value, Place: place, From: pair.First.Code, To: pair.Second.Code, Weight: 1.0, Kind: "renumbered")));
        return Csv("changes", s_changes, told.Concat(renumbered).OrderBy(c => c.Date).ThenBy(c => c.From, StringComparer.Ordinal).ThenBy(c => c.To, StringComparer.Ordinal).Select(c => (IReadOnlyList<string>)
            [Day(c.Date), c.Place.Country, TypeOf(c.Place.Kind), c.From, c.To, c.Weight.ToString("R", CultureInfo.InvariantCulture), c.Kind]));
    }

    private static IResult Csv(string name, string[] headings, IEnumerable<IReadOnlyList<string>> rows) =>
        new FigureTable(headings, [.. rows]).ToCsv(name);

    /// <summary>The code that the place had on the day; its first, if that is older than the register.</summary>
    private static string CodeOf(Place place, DateOnly? day) => (day is { } known ? place.On(known) : null)?.Code ?? place.Versions.MinBy(v => v.ValidFrom ?? DateOnly.MinValue)!.Code;

    private static string TypeOf(PlaceKind kind) => kind is PlaceKind.FunctionalArea ? "functional area" : kind.ToString().ToLowerInvariant();

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
