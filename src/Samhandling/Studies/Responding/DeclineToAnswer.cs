using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Responding;

/// <summary>A respondent would rather not answer: what was written so far is deleted, and no reminder follows.</summary>
[Needs(Permission.Nothing)]
public sealed class DeclineToAnswer(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [AtMost(Respondent.ReasonLength)] public string? Reason { get; set; }
    }

    /// <summary>Refused when an answer was received: that is changed, or deleted by who asked.</summary>
    public async Task<Result<Respondent>> Handle(Sitting sitting, Form form, CancellationToken cancel = default)
    {
        var id = sitting.Respondent.Id;
        var respondent = await db.Respondents.Where(r => r.Id == id).OneAsync(cancel);
        if (respondent.AnsweredAt is not null) return new Refusal("", Texts.AnsweredAlready);
        respondent.Decline(clock.GetUtcNow().UtcDateTime, string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason.Trim());
        db.DraftAnswers.RemoveRange(await db.DraftAnswers.Where(d => d.RespondentId == id).ToListAsync(cancel));
        db.EarlierAnswers.RemoveRange(await db.EarlierAnswers.Where(d => d.RespondentId == id).ToListAsync(cancel));
        return await db.SaveDurablyAsync<Respondent>(respondent, cancel);
    }
}
