using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Rounds;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Notes;

/// <summary>Somebody pastes notes that were written elsewhere. All of them are kept, or none.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class PasteNotes(SamhandlingDb db, OpenInterview interviews, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>The first passage; made with the form, so that a form that is sent twice is kept once.</summary>
        public Guid FirstId { get; set; }
        [Needed] public string? Text { get; set; }
    }

    /// <returns>How many passages were kept.</returns>
    public async Task<Result<int>> Handle(Guid interviewId, Form form, CancellationToken cancel = default)
    {
        if (!(await interviews.Find(interviewId, cancel)).Try(out var interview, out var closed)) return closed;
        if (await db.Passages.AnyAsync(p => p.Id == form.FirstId, cancel)) return 0;
        var guide = await db.GuideQuestions.AsNoTracking().Include(q => q.Task).Where(q => q.RoundId == interview.RoundId && !q.IsForDiscussion).ToListAsync(cancel);
        var read = PastedNotes.Read(form.Text ?? "", guide);
        var numbers = await db.Passages.Where(p => p.InterviewId == interviewId).Select(p => p.Number).ToListAsync(cancel);
        if (read.Count == 0) return new Refusal(nameof(Form.Text), Texts.PassageIsEmpty);
        if (numbers.Count + read.Count > Passage.MostInInterview) return new Refusal(nameof(Form.Text), Texts.TooManyPassages.With(Passage.MostInInterview));
        var (number, now) = (numbers.DefaultIfEmpty().Max(), clock.GetUtcNow().UtcDateTime);
        foreach (var (i, (question, text)) in read.Index())
        {
            if (!Passage.Of(i == 0 ? form.FirstId : Guid.CreateVersion7(), interviewId, question, ++number, text, now).Try(out var passage, out var refusal)) return refusal with { Field = nameof(Form.Text) };
            db.Passages.Add(passage);
        }
        return await db.SaveDurablyAsync<int>(read.Count, cancel);
    }
}
