using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;

namespace Samhandling.Studies.Responding;

/// <summary>A respondent sends in the answers. What we say that we received is on the disk, once, whatever was sent twice.</summary>
[Needs(Permission.Nothing)]
public sealed class SendAnswers(SamhandlingDb db, Sittings sittings, TimeProvider clock)
{
    private const int ReceiptParts = 2, ReceiptPart = 4;
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public sealed class Form
    {
        /// <summary>Drawn by lot into the form: the same form sent twice has the same.</summary>
        public string? Key { get; set; }

        /// <summary>The digest of the answers that the form showed.</summary>
        public string? Seen { get; set; }
    }

    /// <summary>The form's own fields, which no page that we made lacks.</summary>
    public static bool IsWhole(Form form) => form is { Key.Length: >= 16 and <= Submission.KeyLength, Seen.Length: > 0 };

    /// <summary>Receives the answers, or gives again what was received by the same form.</summary>
    /// <returns>Refused when the round is closed, when the answers are others than the form showed, and when one of them is missing or wrong.</returns>
    public async Task<Result<Submission>> Handle(Sitting sitting, Form form, CancellationToken cancel = default)
    {
        for (var tries = 1; ; tries++)
        {
            var sent = await Once(sitting, form, cancel);
            if (sent.Try(out _, out var refusal) || !refusal.IsClash || tries == Sittings.Tries) return sent;
            // The same form at the same moment: the other was first, and its answer is ours.
            sitting = await sittings.Again(sitting, cancel);
        }
    }

    private async Task<Result<Submission>> Once(Sitting sitting, Form form, CancellationToken cancel)
    {
        var id = sitting.Respondent.Id;
        var earlier = await db.Submissions.AsNoTracking().Where(s => s.RespondentId == id).OrderByDescending(s => s.Number).ToListAsync(cancel);
        if (earlier.Find(s => s.Key.Equals(form.Key, StringComparison.Ordinal)) is { } same)
            return Submission.DigestOf(same.Content).Equals(form.Seen, StringComparison.Ordinal) ? same : new Refusal(nameof(Form.Key), Texts.SentOtherwise);
        if (sitting.Round.State(sittings.Today) != RoundState.Open) return new Refusal("", Texts.ClosedNow);

        var sheet = sitting.Sheet.Asked(sitting.Questionnaire);
        var content = sheet.ToJson();
        if (!Submission.DigestOf(content).Equals(form.Seen, StringComparison.Ordinal)) return new Refusal(nameof(Form.Seen), Texts.LookAgain);
        if (AnswerCheck.Of(sitting.Questionnaire, sheet).Count > 0) return new Refusal(nameof(Form.Seen), Texts.NotWholeYet);
        if (earlier is [var latest, ..] && latest.Content.Equals(content, StringComparison.Ordinal)) return latest;

        var now = clock.GetUtcNow().UtcDateTime;
        var submission = new Submission { RespondentId = id, Number = earlier.Count + 1, Key = form.Key!, Edition = sitting.Edition, Content = content, ReceivedAt = now, Receipt = NewReceipt() };
        db.Submissions.Add(submission);
        (await db.Respondents.Where(r => r.Id == id).OneAsync(cancel)).Answer(now);
        return await db.SaveDurablyAsync<Submission>(submission, cancel);
    }

    private static string NewReceipt() => string.Join('-', Enumerable.Range(0, ReceiptParts).Select(_ => RandomNumberGenerator.GetString(Letters, ReceiptPart)));
}
