using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Tables;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Alignment;

/// <summary>The matrices to fetch.</summary>
internal static class AlignmentFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{partnership}/documents/alignment.csv", async (ReadAlignment read, CancellationToken cancel) =>
        {
            var (documents, pairs) = await read.Whole(cancel);
            return AlignmentFigures.Table(documents, pairs).ToCsv(Texts.FileName);
        }).WithMetadata(new NeedsAttribute(Permission.SeeStrategies));
        routes.MapGet("/{partnership}/documents/{documentId:guid}/alignment.csv", async (Guid documentId, SamhandlingDb db, ReadAlignment read, CancellationToken cancel) =>
        {
            await db.StrategyDocuments.Where(d => d.Id == documentId).OneAsync(cancel);
            return AlignmentFigures.Table(await read.Of(documentId, cancel)).ToCsv(Texts.FileName);
        }).WithMetadata(new NeedsAttribute(Permission.SeeStrategies));
    }
}
