using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Interviews;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Notes;

/// <summary>Somebody changes what was written down. How it was placed stays.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class DescribePassage(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(Passage.TextLength)] public string? Text { get; set; }
        public int Version { get; set; }

        public static Form Of(Passage passage) => new() { Text = passage.Text, Version = passage.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Passage, Text?.Trim())];
    }

    public Task<Passage> Find(Guid id, CancellationToken cancel = default) =>
        db.Passages.Include(p => p.Interview!.Round).Include(p => p.Interview!.Organisation).Include(p => p.Interview!.Person).Include(p => p.Question).Where(p => p.Id == id && p.Interview!.HasConsented && p.Interview.State != InterviewState.Declined).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Passage>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var passage = await Find(id, cancel);
        return form.Version != passage.Version ? Refusal.Clash : await db.SaveAsync(passage.Rewrite(form.Text!, clock.GetUtcNow().UtcDateTime), cancel);
    }
}
