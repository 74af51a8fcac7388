using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Notes;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Interviews;

/// <summary>Somebody is taken out of those who are to be asked, as long as nothing they said is written down.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class RemoveInterview(SamhandlingDb db)
{
    public async Task<Result<Interview>> Handle(Guid id, CancellationToken cancel = default)
    {
        var interview = await db.Interviews.Where(i => i.Id == id).OneAsync(cancel);
        if (await db.Passages.AnyAsync(p => p.InterviewId == id, cancel)) return new Refusal("", Texts.HasNotes);
        db.Interviews.Remove(interview);
        return await db.SaveAsync<Interview>(interview, cancel);
    }
}
