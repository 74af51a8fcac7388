using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.QuestionEditing;

/// <summary>The edition of the questions that a form was opened with, and how often it had been changed then.</summary>
public readonly record struct SeenEdition(int Number, int Version);

/// <summary>A round's questions as they are changed: in place as long as nobody has answered them, and as a new edition afterwards.</summary>
public sealed class OpenQuestions(SamhandlingDb db, TimeProvider clock)
{
    public Task<QuestionnaireEdition> Latest(Guid roundId, CancellationToken cancel = default) =>
        db.QuestionnaireEditions.Where(e => e.RoundId == roundId).OrderByDescending(e => e.Number).Take(1).OneAsync(cancel);

    /// <summary>Whether somebody has written an answer, sent in or not, since the edition was made.</summary>
    public async Task<bool> AreAnswered(QuestionnaireEdition edition, CancellationToken cancel = default) =>
        await db.DraftAnswers.AnyAsync(d => d.Respondent!.RoundId == edition.RoundId && d.SavedAt >= edition.MadeAt, cancel)
        || await db.Submissions.AnyAsync(s => s.Respondent!.RoundId == edition.RoundId && s.ReceivedAt >= edition.MadeAt, cancel);

    /// <summary>Changes the questions; the use case saves them. Refused if another has changed them since the form was opened.</summary>
    /// <param name="roundId">The round.</param>
    /// <param name="seen">What the form was opened with; null for what asks no form, such as moving a question.</param>
    /// <param name="change">What is done.</param>
    /// <param name="cancel">Ends it early.</param>
    public async Task<Result<QuestionnaireEdition>> Change(Guid roundId, SeenEdition? seen, Func<Questionnaire, Result<Questionnaire>> change, CancellationToken cancel = default)
    {
        var edition = await Latest(roundId, cancel);
        if (seen is { } known && known != new SeenEdition(edition.Number, edition.Version)) return Refusal.Clash;
        if (!change(edition.Questionnaire()).Try(out var changed, out var refusal)) return refusal;
        if (await AreAnswered(edition, cancel)) db.QuestionnaireEditions.Add(edition = QuestionnaireEdition.Of(roundId, edition.Number + 1, changed, clock.GetUtcNow().UtcDateTime));
        else edition.Write(changed);
        return edition;
    }
}
