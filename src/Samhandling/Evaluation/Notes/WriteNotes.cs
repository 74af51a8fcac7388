using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Rounds;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Notes;

/// <summary>Somebody writes down what is said, question by question. Each passage is kept as it is written; several may write at one time.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class WriteNotes(SamhandlingDb db, OpenInterview interviews, TimeProvider clock)
{
    private const int Tries = 3;

    public sealed class Form
    {
        /// <summary>The passage that is being written; made with the form, so that one that is sent twice is one passage.</summary>
        public Guid LineId { get; set; }

        /// <summary>How often it had been changed when it was shown; 0 for one that was not kept yet.</summary>
        public int Version { get; set; }
        public Guid? QuestionId { get; set; }

        /// <summary>One passage, or several on lines of their own.</summary>
        public string? Text { get; set; }
    }

    /// <returns>The passage that is being written, null where nothing was. One that another has changed meanwhile stays, and what is written here is kept beside it.</returns>
    public async Task<Result<Passage?>> Handle(Guid interviewId, Form form, CancellationToken cancel = default)
    {
        for (var tries = 1; ; tries++)
        {
            var saved = await db.SaveAsync(await Write(interviewId, form, cancel), cancel);
            if (saved.Try(out _, out var refusal) || !refusal.IsClash || tries == Tries) return saved;
        }
    }

    private async Task<Result<Passage?>> Write(Guid interviewId, Form form, CancellationToken cancel)
    {
        if (!(await interviews.Find(interviewId, cancel)).Try(out var interview, out var closed)) return closed;
        if (form.QuestionId is { } question) await db.GuideQuestions.Where(q => q.Id == question && q.RoundId == interview.RoundId).OneAsync(cancel);
        var (lines, now) = (PastedNotes.Lines(form.Text ?? ""), clock.GetUtcNow().UtcDateTime);
        if (lines.Count == 0) return default(Passage);
        var numbers = await db.Passages.Where(p => p.InterviewId == interviewId).Select(p => p.Number).ToListAsync(cancel);
        if (numbers.Count + lines.Count > Passage.MostInInterview) return new Refusal(nameof(Form.Text), Texts.TooManyPassages.With(Passage.MostInInterview));
        var number = numbers.DefaultIfEmpty().Max();
        Passage? first = null;
        foreach (var (i, line) in lines.Index())
        {
            var there = i > 0 ? null : await db.Passages.FirstOrDefaultAsync(p => p.Id == form.LineId, cancel);
            // A passage of another interview is not reached from here.
            if (there is not null && there.InterviewId != interviewId) throw new NotFoundException();
            var isSame = there is not null && there.Text.Equals(line, StringComparison.Ordinal);
            if (there is not null && (isSame || there.Version == form.Version))
            {
                if (!isSame && !there.Rewrite(line, now).Try(out _, out var tooLong)) return tooLong;
                first = there;
                continue;
            }
            if (!Passage.Of(there is null && i == 0 ? form.LineId : Guid.CreateVersion7(), interviewId, form.QuestionId, ++number, line, now).Try(out var passage, out var refusal)) return refusal;
            db.Passages.Add(passage);
            first ??= passage;
        }
        return first;
    }
}
