using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Letters;

/// <summary>Makes letters of a mailing: each with a link of its own, in the outbox, and noted on who gets it, or none of it.</summary>
public sealed class SendMailing(SamhandlingDb db, LetterReceivers receivers, RespondentLetter letter, Outbox outbox, TimeProvider clock)
{
    private const int Tries = 5;

    /// <summary>Why no letter can be sent from here now; null when one can.</summary>
    public static Refusal? Hindrance(Round round, Settings settings, DateOnly today) => round.State(today) switch
    {
        RoundState.Planned => new("", Texts.OpenFirst),
        RoundState.Closed => new("", Texts.IsClosed),
        _ => settings.HasBaseUrl ? null : new("", Texts.NoBaseUrl),
    };

    /// <summary>Sends a mailing whole, to those who are waited for now, and saves; tries again when a respondent changed meanwhile. What was sent before is left as it is.</summary>
    /// <param name="mailing">Gives it anew for each try.</param>
    /// <param name="by">The use case, as the event log calls it.</param>
    /// <param name="cancel">Cancels.</param>
    public async Task<Result<Mailing>> Send(Func<Task<Mailing>> mailing, string by, CancellationToken cancel = default)
    {
        for (var tries = 1; ; tries++)
        {
            var sent = await mailing();
            if (sent.SentAt is null) await Write(sent, cancel);
            var answer = await db.SaveDurablyAsync<Mailing>(sent, cancel, by);
            if (answer.Try(out _, out var refusal) || !refusal.IsClash || tries == Tries) return answer;
        }
    }

    private async Task Write(Mailing mailing, CancellationToken cancel)
    {
        var (now, round) = (clock.GetUtcNow().UtcDateTime, await db.Rounds.Include(r => r.Study).Where(r => r.Id == mailing.RoundId).OneAsync(cancel));
        var questionnaire = (await db.QuestionnaireEditions.AsNoTracking().Where(e => e.RoundId == round.Id).OrderByDescending(e => e.Number).Take(1).OneAsync(cancel)).Questionnaire();
        var (usual, own) = (LetterLanguages.Usual(questionnaire), mailing.Texts());
        var to = (await receivers.Of(round.Id, mailing.Kind, cancel)).To;
        foreach (var respondent in to)
        {
            var language = LetterLanguages.Of(respondent, usual);
            var (link, token) = AnswerLink.Of(respondent.Id, LinkWay.Letter, now);
            db.AnswerLinks.Add(link);
            await outbox.Add(letter.Of(respondent, round, own.GetValueOrDefault(language) ?? letter.Usual(round, questionnaire, mailing.Kind, language), language, token), cancel);
            if (mailing.Kind is LetterKind.Invitation) respondent.Invite(now);
            else respondent.Remind(now);
        }
        mailing.IsSent(to.Count, now);
    }
}
