using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.AnswerResults;

/// <summary>An analyst fetches the answers of a round as tables, with names for the study's owner, and for others once they are approved. That it was done is in the event log.</summary>
[Needs(Permission.RunStudies)]
public sealed class FetchAnswers(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    public async Task<Result<AnswerTables>> Handle(Guid roundId, CancellationToken cancel = default)
    {
        var round = await db.Rounds.AsNoTracking().Include(r => r.Study).Include(r => r.Editions).Where(r => r.Id == roundId).OneAsync(cancel);
        var respondents = await db.Respondents.AsNoTracking().Where(r => r.RoundId == roundId).OrderBy(r => r.Number).ToListAsync(cancel);
        var sent = (await db.Submissions.AsNoTracking().Where(s => s.Respondent!.RoundId == roundId).ToListAsync(cancel))
            .GroupBy(s => s.RespondentId).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Number)!);
        var places = await db.Places.Where(p => db.Set<Respondent>().Any(r => r.RoundId == roundId && r.PlaceId == p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        var hasNames = round.ShowsNamesTo(visit.Visitor?.Id);
        var tables = AnswerTables.Of(
            $"{round.Study!.Title}, {round.Name}", round.Editions.MaxBy(e => e.Number)!.Questionnaire(),
            [.. respondents.Where(r => sent.ContainsKey(r.Id)).Select(r => (r, sent[r.Id]))], places, hasNames);
        db.FetchedAnswers.Add(new() { RoundId = roundId, FetchedAt = clock.GetUtcNow().UtcDateTime, Respondents = sent.Count, HasNames = hasNames });
        return await db.SaveAsync<AnswerTables>(tables, cancel);
    }
}
