using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Office;

namespace Samhandling.Cooperation.Editions;

/// <summary>How the editions of a meeting place compare, as a table and a figure, on the page and to fetch.</summary>
internal static class EditionFigures
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/meeting-places/{meetingPlaceId:guid}/returners." + FigureFile.KindOrTable, async (Guid meetingPlaceId, string kind, SamhandlingDb db, EditionComparison comparison, TimeProvider clock, CancellationToken cancel) =>
        {
            var place = await db.MeetingPlaces.AsNoTracking().Where(p => p.Id == meetingPlaceId).OneAsync(cancel);
            return Returners(await comparison.Held(meetingPlaceId, clock.Today(), cancel)) is { } figure ? new FigureFile(place.Name, figure, Texts.OwnCalculation, []).As(kind) : throw new NotFoundException();
        }).WithMetadata(new NeedsAttribute(Permission.SeeCooperation));

    public static FigureTable Table(IReadOnlyList<ComparedEdition> held)
    {
        var sectors = Enum.GetValues<Sector>().Where(s => held.Any(e => e.Sectors.ContainsKey(s))).ToList();
        return new([Texts.Edition, Registering.Texts.Registered, Registering.Texts.Came, Texts.Newcomers, Texts.Returners, .. sectors.Select(s => s.Text()), Texts.Organisations, Texts.Municipalities, Texts.JointPromises, Texts.BegunInAYear],
            [.. held.Select(e => (IReadOnlyList<string>)[$"{e.Edition.Meeting!.Title} ({e.Edition.Meeting.Day.Year})", .. new[] { e.Registered, e.Came, e.Newcomers, e.Returners }.Concat(sectors.Select(s => e.Sectors.GetValueOrDefault(s))).Concat([e.Organisations, e.Municipalities, e.Joint, e.Started]).Select(n => n.ToString(CultureInfo.CurrentCulture))])]);
    }

    /// <summary>Null while fewer than two have been held.</summary>
    public static Figure? Returners(IReadOnlyList<ComparedEdition> held) => held.Count < 2 ? null
        : LineChart.Draw([.. held.Select(e => e.Edition.Meeting!.Day.Year.ToString(CultureInfo.CurrentCulture))], Line(held, Texts.Newcomers, e => e.Newcomers), Line(held, Texts.Returners, e => e.Returners), new(Texts.ReturnersAndNewcomers, Texts.ReturnersAndNewcomersSub, Texts.Year), new(CultureInfo.CurrentCulture));

    private static LineSeries Line(IReadOnlyList<ComparedEdition> held, string label, Func<ComparedEdition, int> count) => new(label, [.. held.Select(e => (double?)count(e))], []);
}
