using System.Globalization;
using Samhandling.Figures;
using Samhandling.Platform.Tables;

namespace Samhandling.Platform.Audit;

/// <summary>The events as a table to download.</summary>
internal static class EventsFile
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/events.csv", Write).WithMetadata(new NeedsAttribute(Permission.SeeEvents));

    private static async Task<IResult> Write(Events events, DateOnly? from, DateOnly? to, string? deed)
    {
        var rows = (await events.All(new(from, to, string.IsNullOrEmpty(deed) ? null : deed))).Select(Cells).ToList();
        var table = new FigureTable([Texts.At, Texts.Who, Texts.What, Texts.Kind, Texts.Change, Texts.Count], rows);
        return table.ToCsv(Texts.FileName);
    }

    private static IReadOnlyList<string> Cells(LoggedEvent row) =>
        [row.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), row.Who ?? "", row.Deed, row.Kind, row.ChangeText, row.Count.ToString(CultureInfo.InvariantCulture)];
}
