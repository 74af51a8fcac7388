using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Letters;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.PrintedCodes;

/// <summary>A respondent's slip of paper.</summary>
/// <param name="Language">In which it is printed.</param>
public sealed record Slip(Respondent Respondent, PrintedCode Code, string Language);

/// <summary>An analyst makes codes to print, one for each who is waited for. Those that were printed before go on working.</summary>
[Needs(Permission.RunStudies)]
public sealed class PrintCodes(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>So many fit in one answer, and are made while one waits for it.</summary>
    public const int Most = 500;

    public sealed class Form
    {
        /// <summary>Null for all places.</summary>
        public Guid? PlaceId { get; set; }

        /// <summary>Whether those whom letters reach are left out.</summary>
        public bool WithoutAddressAlone { get; set; }
    }

    /// <summary>Refused when the round is closed, when nobody is waited for, or when there are more than <see cref="Most"/>.</summary>
    public async Task<Result<IReadOnlyList<Slip>>> Handle(Guid roundId, Form form, CancellationToken cancel = default)
    {
        var round = await db.Rounds.AsNoTracking().Where(r => r.Id == roundId).OneAsync(cancel);
        if (round.State(clock.Today()) is RoundState.Closed) return new Refusal("", Texts.IsClosed);
        var waited = db.Respondents.AsNoTracking().Where(r => r.RoundId == roundId && r.Name != null && r.AnsweredAt == null && r.DeclinedAt == null);
        if (form.PlaceId is { } place) waited = waited.Where(r => r.PlaceId == place);
        if (form.WithoutAddressAlone) waited = waited.Where(r => r.Email == null || r.BouncedAt != null);
        var all = await waited.OrderBy(r => r.Number).ToListAsync(cancel);
        if (all.Count == 0) return new Refusal("", Texts.NobodyWaitedFor);
        if (all.Count > Most) return new Refusal(nameof(Form.PlaceId), Texts.TooMany.With(all.Count, Most));
        var usual = LetterLanguages.Usual((await db.QuestionnaireEditions.AsNoTracking().Where(e => e.RoundId == roundId).OrderByDescending(e => e.Number).Take(1).OneAsync(cancel)).Questionnaire());
        var (now, slips) = (clock.GetUtcNow().UtcDateTime, new List<Slip>());
        foreach (var respondent in all)
        {
            var (link, code) = AnswerLink.Coded(respondent.Id, LinkWay.Printed, now);
            db.AnswerLinks.Add(link);
            slips.Add(new(respondent, code, LetterLanguages.Of(respondent, usual)));
        }
        return await db.SaveDurablyAsync<IReadOnlyList<Slip>>(slips, cancel);
    }
}
