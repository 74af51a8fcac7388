using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.NetworkComparisons;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Results;
using Respondent = Samhandling.Studies.Rounds.Respondent;

namespace Samhandling.Studies.AnswerResults;

/// <summary>A visitor reads what is told of a round's answers. It is decided when so many more have answered that the difference tells of nobody, and kept.</summary>
[Needs(Permission.SeeStudies)]
public sealed class ReadResults(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    private const int Tries = 3;

    /// <exception cref="NotFoundException">There is no such round here.</exception>
    public async Task<ShownResults> Handle(Guid roundId, CancellationToken cancel = default)
    {
        for (var tries = 1; ; tries++)
        {
            var read = await Once(roundId, cancel);
            if (read is not null) return read;
            // Somebody else decided at the same moment: what that was is what holds.
            if (tries == Tries) throw new TimeoutException("The figures of a round could not be kept.");
        }
    }

    private async Task<ShownResults?> Once(Guid roundId, CancellationToken cancel)
    {
        var round = await db.Rounds.AsNoTracking().Include(r => r.Study).Where(r => r.Id == roundId).OneAsync(cancel);
        var state = round.State(clock.Today());
        var questionnaire = (await db.QuestionnaireEditions.AsNoTracking().Where(e => e.RoundId == roundId).OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancel))?.Questionnaire() ?? new() { Languages = ["sv"], Pages = [] };
        var respondents = await db.Respondents.AsNoTracking().Where(r => r.RoundId == roundId).ToListAsync(cancel);
        var sent = await db.Submissions.AsNoTracking().Where(s => s.Respondent!.RoundId == roundId).ToListAsync(cancel);
        var kept = await db.RoundFigures.Where(f => f.RoundId == roundId).SingleOrDefaultAsync(cancel);
        var now = CountedAnswers.Of(sent, state is RoundState.Closed);
        // Late answers, and those of erased persons, are told of when as many have changed as a group must be.
        if (now.Count >= (kept?.Count ?? 0) + Suppression.Threshold)
        {
            kept ??= db.RoundFigures.Add(new() { RoundId = roundId }).Entity;
            kept.Tell(now, Decide(questionnaire, respondents, now.In(sent), state is RoundState.Closed && !kept.HasToldGroups));
            if (!(await db.SaveAsync<RoundFigures>(kept, cancel)).Try(out _, out _)) return null;
        }

        var figures = kept is { Count: > 0 } ? kept.Figures() : null;
        var isKept = respondents.Count > 0;
        return new()
        {
            Round = round,
            State = state,
            Questionnaire = questionnaire,
            Asked = isKept ? respondents.Count : figures?.Asked ?? 0,
            Answered = isKept ? respondents.Count(r => r.AnsweredAt is not null) : figures?.Answered ?? 0,
            Declined = isKept ? respondents.Count(r => r.DeclinedAt is not null) : figures?.Declined ?? 0,
            Counted = kept?.Count ?? 0,
            Figures = figures,
            // A text can tell who wrote it: whoever runs the study reads it before others do.
            Written = kept is { Count: > 0 } && visit.May(Permission.RunStudies) ? Written(questionnaire, new CountedAnswers(kept.Count, kept.FirstBy, kept.LatestBy).In(sent)) : null,
            Places = await db.Places.Where(p => db.Set<Respondent>().Any(r => r.RoundId == roundId && r.PlaceId == p.Id)).ToDictionaryAsync(p => p.Id.ToString(), p => p.Name, StringComparer.Ordinal, cancel),
        };
    }

    internal static ToldFigures Decide(Questionnaire questionnaire, IReadOnlyList<Respondent> respondents, IReadOnlyList<Submission> counted, bool isByGroup)
    {
        var known = respondents.ToDictionary(r => r.Id);
        var results = new RoundResults(questionnaire, counted.Select(s => new Surveys.Results.Respondent(s.Sheet(), Grouping.Of(known.GetValueOrDefault(s.RespondentId)))), isByGroup ? Grouping.All : []);
        return new()
        {
            Asked = respondents.Count,
            Answered = respondents.Count(r => r.AnsweredAt is not null),
            Declined = respondents.Count(r => r.DeclinedAt is not null),
            IsByGroup = isByGroup,
            Trust = TrustScale.Of(questionnaire, counted.Select(s => s.Sheet())),
            Questions = questionnaire.Questions.ToDictionary(q => q.Code, q => (IReadOnlyList<ToldItem>)[.. results.Of(q.Code).Select(i => new ToldItem(
                i.Item, i.Columns, ToldGroup.Of(i.All),
                isByGroup ? Grouping.All.ToDictionary(by => by, by => (IReadOnlyList<ToldGroup>)[.. i.By(by).Select(ToldGroup.Of)], StringComparer.Ordinal) : new Dictionary<string, IReadOnlyList<ToldGroup>>(StringComparer.Ordinal)))], StringComparer.Ordinal),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>?> Written(Questionnaire questionnaire, IReadOnlyList<Submission> counted)
    {
        var results = new RoundResults(questionnaire, counted.Select(s => new Surveys.Results.Respondent(s.Sheet(), new Dictionary<string, string>(StringComparer.Ordinal))), []);
        return questionnaire.Questions.Where(ShownResults.IsWritten).ToDictionary(q => q.Code, q => results.Texts(q.Code), StringComparer.Ordinal);
    }
}
