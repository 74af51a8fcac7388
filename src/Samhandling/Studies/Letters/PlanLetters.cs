using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Letters;

/// <summary>Takes what an analyst wants sent, and sends it or keeps it for its time. What invitations and reminders have in common.</summary>
public sealed class PlanLetters(SamhandlingDb db, SendMailing mailings, LetterReceivers receivers, RespondentLetter letter, Settings settings, TimeProvider clock)
{
    /// <summary>Refused when the round is not open, links cannot be sent, nobody would get a letter, or the time is over or after the round's last day.</summary>
    public async Task<Result<Mailing>> Plan(Guid roundId, LetterKind kind, LetterForm form, string by, CancellationToken cancel)
    {
        var round = await db.Rounds.AsNoTracking().Include(r => r.Study).Where(r => r.Id == roundId).OneAsync(cancel);
        var (now, today) = (clock.GetUtcNow().UtcDateTime, clock.Today());
        if (SendMailing.Hindrance(round, settings, today) is { } hindrance) return hindrance;
        if (form.Moment(now, clock.LocalTimeZone) is not { } moment) return new Refusal(nameof(LetterForm.SendAt), Texts.NoMoment);
        if (moment < now) return new Refusal(nameof(LetterForm.SendAt), Texts.MomentIsOver);
        if (DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(moment, clock.LocalTimeZone)) > round.ClosesOn) return new Refusal(nameof(LetterForm.SendAt), Texts.MomentAfterEnd.With(round.ClosesOn));
        if (moment == now && (await receivers.Of(roundId, kind, cancel)).To.Count == 0) return new Refusal("", kind is LetterKind.Invitation ? Texts.NobodyToInvite : Texts.NobodyToRemind.With((int)LetterReceivers.Apart.TotalDays));
        var content = Mailing.Write(await OwnTexts(round, kind, form, cancel));
        Mailing Added() => db.Mailings.Add(new() { RoundId = roundId, Kind = kind, SendAt = moment, Content = content }).Entity;
        return moment > now ? await db.SaveDurablyAsync<Mailing>(Added(), cancel, by) : await mailings.Send(() => Task.FromResult(Added()), by, cancel);
    }

    private async Task<Dictionary<string, LetterText>> OwnTexts(Round round, LetterKind kind, LetterForm form, CancellationToken cancel)
    {
        var questionnaire = (await db.QuestionnaireEditions.AsNoTracking().Where(e => e.RoundId == round.Id).OrderByDescending(e => e.Number).Take(1).OneAsync(cancel)).Questionnaire();
        return Preferences.Languages.ToDictionary(l => l, l => form.In(l, letter.Usual(round, questionnaire, kind, l)), StringComparer.Ordinal);
    }
}
