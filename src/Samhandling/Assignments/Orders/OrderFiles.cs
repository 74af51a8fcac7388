using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Office;

namespace Samhandling.Assignments.Orders;

/// <summary>An order as a Word file.</summary>
internal static class OrderFiles
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/orders/{orderId:guid}/order.docx", async (Guid orderId, ReadOrders reading, CancellationToken cancel) =>
            Results.File(WordWriter.Write(Written(await reading.Of(orderId, cancel))), WordWriter.MediaType, $"{Texts.FileName}.docx")).WithMetadata(new NeedsAttribute(Permission.SeeAssignments));

    /// <summary>The order part by part, and the wants it comes from with whose they are.</summary>
    private static Report Written(Order order) => new(order.Title, order.Stands(),
    [
        .. order.Parts().Where(part => part.Words is not null).SelectMany(part => new ReportPart[] { new ReportHeading(part.Heading), new ReportText(part.Words!) }),
        .. Listed(Texts.Tasks, order.Tasks.OrderBy(t => t.Task!.Place).ThenBy(t => t.Id).Select(t => t.Task!.NumberedText)),
        .. Listed(Texts.WantsInIt, order.InOrder().Select(w => Texts.WantOf.With(w.Want!.Text, w.Want.Asked!.Organisation!.Name))),
    ]);

    private static IEnumerable<ReportPart> Listed(string heading, IEnumerable<string> items) => items.ToList() is { Count: > 0 } all ? [new ReportHeading(heading), new ReportItems(all)] : [];
}
