using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;

namespace Samhandling.Cooperation.Approved;

/// <summary>The table of contents of how approved minutes leave the house: by letter, and as a file.</summary>
public static class ApprovedModule
{
    public static IServiceCollection AddApproved(this IServiceCollection services) => services
        .AddScoped<MinutesReading>()
        .AddUseCase<SendMinutes>()
        .AddSingleton<MapRoutes>(Map)
        .AddSingleton(Deed.Of<SendMinutes>(() => Texts.DidSend));

    private static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/meetings/{meetingId:guid}/minutes.docx", async (Guid meetingId, MinutesReading reading, CancellationToken cancel) =>
        {
            var minutes = await reading.Read(meetingId, cancel);
            return Results.File(MinutesWord.Write(minutes), Platform.Office.WordWriter.MediaType, $"{Texts.FileName.With(minutes.Meeting.Day)}.docx");
        }).WithMetadata(new NeedsAttribute(Permission.SeeCooperation));
}
