using Samhandling.Platform;

namespace Samhandling.Cooperation.Calendars;

/// <summary>What calendar programs fetch.</summary>
internal static class CalendarFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{partnership}/calendars/{feedToken}.ics", Feed).WithMetadata(new NeedsAttribute(Permission.Nothing));
        routes.MapGet("/{partnership}/meetings/{meetingId:guid}/invitation.ics", Invitation).WithMetadata(new NeedsAttribute(Permission.SeeCooperation));
    }

    private static async Task<IResult> Feed(string partnership, string feedToken, OpenFeed open, CalendarReading reading, CancellationToken cancel) =>
        Results.File(await reading.Of(await open.Find(partnership, feedToken, cancel), cancel), CalendarWriting.ContentType);

    private static async Task<IResult> Invitation(Guid meetingId, CalendarReading reading, CancellationToken cancel) =>
        Results.File(await reading.Invitation(meetingId, cancel), CalendarWriting.ContentType, $"{Texts.InvitationFile}.ics");
}
