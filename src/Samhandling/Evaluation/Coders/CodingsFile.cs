using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Rounds;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Tables;

namespace Samhandling.Evaluation.Coders;

/// <summary>All passages of a round and where coders placed them, as a workbook; beside each only what may be told of who said it.</summary>
public static class CodingsFile
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/evaluations/{evaluationId:guid}/codings.xlsx", async (Guid evaluationId, SamhandlingDb db, Visit visit, CancellationToken cancel) =>
        {
            await db.EvaluationRounds.Where(r => r.Id == evaluationId).OneAsync(cancel);
            return TypedResults.File(WorkbookWriter.Write([new(Notes.Texts.Notes, await Rows(db, visit, evaluationId, cancel))]), WorkbookWriter.MediaType, $"{Texts.FileName}.xlsx");
        }).WithMetadata(new NeedsAttribute(Permission.KeepEvaluations));

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> Rows(SamhandlingDb db, Visit visit, Guid roundId, CancellationToken cancel)
    {
        var passages = await db.Passages.AsNoTracking().Include(p => p.Question).Include(p => p.Interview!.Person).Include(p => p.Interview!.Organisation)
            .Where(p => p.Interview!.RoundId == roundId && p.Interview.HasConsented && p.Interview.State != InterviewState.Declined).OrderBy(p => p.Interview!.Number).ThenBy(p => p.Number).ThenBy(p => p.Id).ToListAsync(cancel);
        var coded = (await db.CodedPassages.AsNoTracking().Include(c => c.Coder).Include(c => c.Statement!.Task).Include(c => c.Statement!.Question).Where(c => c.Statement!.RoundId == roundId).OrderBy(c => c.CodedAt).ThenBy(c => c.Id).ToListAsync(cancel)).ToLookup(c => c.PassageId);
        return
        [
            [Interviews.Texts.Interviews, Rounds.Texts.QuestionText, Notes.Texts.Passage, Statements.Texts.About, Statements.Texts.Valence, Statements.Texts.Statement, Statements.Texts.Level, Statements.Texts.Theme, Texts.Coder],
            .. passages.SelectMany(p => coded[p.Id].Any() ? coded[p.Id].Select(c => Row(p, c)) : [Row(p, null)]),
        ];

        string[] Row(Passage passage, CodedPassage? found) =>
        [
            passage.Interview!.ShownAs(visit.May(Permission.SeePersons)), passage.Question?.Text ?? "", passage.Text,
            found?.Statement!.Task?.NumberedText ?? found?.Statement!.Question?.Text ?? "", found?.Statement!.Valence.Text() ?? "", found?.Statement!.Words ?? "", found is null or { Statement.Level: Level.Unsaid } ? "" : found.Statement!.Level.Text(), found?.Statement!.Theme ?? "", found?.Coder!.Name ?? "",
        ];
    }
}
