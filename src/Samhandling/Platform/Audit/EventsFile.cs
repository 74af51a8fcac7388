using System.Globalization;
using System.Text;
using Samhandling.Figures;

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
        // With the mark that tells Excel that it is UTF-8.
        return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CsvWriter.Write(table))], "text/csv; charset=utf-8", $"{Texts.FileName}.csv");
    }

    private static IReadOnlyList<string> Cells(LoggedEvent row) =>
        [row.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), row.Who ?? "", row.Deed, row.Kind, row.ChangeText, row.Count.ToString(CultureInfo.InvariantCulture)];
}
