using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.RoundSteps;

/// <summary>An analyst opens a round, for the first time or anew: from now on it can be answered.</summary>
[Needs(Permission.RunStudies)]
public sealed class OpenRound(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>Refused if its last day is over, or something is wrong with its questions.</summary>
    public async Task<Result<Round>> Handle(Guid id, CancellationToken cancel = default)
    {
        var round = await db.Rounds.Where(r => r.Id == id).OneAsync(cancel);
        var edition = await db.QuestionnaireEditions.AsNoTracking().Where(e => e.RoundId == id).OrderByDescending(e => e.Number).Take(1).OneAsync(cancel);
        if (QuestionnaireCheck.Faults(edition.Questionnaire()).Count > 0) return new Refusal("", Texts.QuestionsAreWrong);
        return await db.SaveDurablyAsync(round.Open(clock.GetUtcNow().UtcDateTime, clock.Today()), cancel);
    }
}
