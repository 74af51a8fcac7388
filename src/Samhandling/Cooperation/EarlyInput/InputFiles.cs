using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Attachments;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.EarlyInput;

/// <summary>The drafts that those who are asked fetch by their secret link.</summary>
internal static class InputFiles
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/early-input/answer/{inputToken}/files/{inputFileId}", Fetch).WithMetadata(new NeedsAttribute(Permission.Nothing), new SandboxedAttribute());

    /// <summary>Of the round that the link is of, and of no other.</summary>
    private static async Task<IResult> Fetch(string partnership, string inputToken, Guid inputFileId, AnswerInput answering, SamhandlingDb db, Visit visit, CancellationToken cancel)
    {
        if (visit.Partnership is null) visit.Enter(await db.Partnerships.AsNoTracking().Where(p => p.Address == partnership).OneAsync(cancel), null);
        var round = (await answering.Find(inputToken, cancel)).RoundId;
        return await db.File(await db.Attachments.AsNoTracking().Where(a => a.Id == inputFileId && a.OwnerKind == InputRound.AttachmentKind && a.OwnerId == round).OneAsync(cancel), cancel);
    }
}
