using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Letters;

/// <summary>What letters would be if they were sent now: to whom, in which languages, and what they say.</summary>
public sealed class LetterPlan(Round round, LetterKind kind, Receivers receivers, Questionnaire questionnaire, RespondentLetter letter)
{
    private readonly ILookup<string, Respondent> _byLanguage = receivers.To.ToLookup(r => LetterLanguages.Of(r, LetterLanguages.Usual(questionnaire)), StringComparer.Ordinal);

    public Round Round => round;
    public Receivers Receivers => receivers;

    /// <summary>Those that somebody gets a letter in; the usual one where nobody does.</summary>
    public IReadOnlyList<string> Languages => _byLanguage.Count == 0 ? [LetterLanguages.Usual(questionnaire)] : [.. Preferences.Languages.Where(_byLanguage.Contains)];

    public int Count(string language) => _byLanguage[language].Count();

    /// <summary>The form as it is opened: with the usual texts.</summary>
    public LetterForm Form()
    {
        var form = new LetterForm();
        foreach (var language in Languages) form.Write(language, letter.Usual(round, questionnaire, kind, language));
        return form;
    }

    /// <summary>The letter as the first of those would get it, without its link.</summary>
    public Letter? Preview(string language, LetterForm form) =>
        _byLanguage[language].FirstOrDefault() is { } first ? letter.Of(first, round, form.In(language, letter.Usual(round, questionnaire, kind, language)), language, "") : null;

    public static async Task<LetterPlan> Of(SamhandlingDb db, LetterReceivers receivers, RespondentLetter letter, Guid roundId, LetterKind kind)
    {
        var round = await db.Rounds.AsNoTracking().Include(r => r.Study).Where(r => r.Id == roundId).OneAsync();
        var edition = await db.QuestionnaireEditions.AsNoTracking().Where(e => e.RoundId == roundId).OrderByDescending(e => e.Number).Take(1).OneAsync();
        return new(round, kind, await receivers.Of(roundId, kind), edition.Questionnaire(), letter);
    }
}
