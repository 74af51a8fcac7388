using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Notes;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Interviews;

/// <summary>Somebody is taken out of those who are to be asked, as long as nothing they said is written down. Who takes back that it may be used, or declines afterwards, is taken out with all that was said.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class RemoveInterview(SamhandlingDb db)
{
    public async Task<Result<Interview>> Handle(Guid id, CancellationToken cancel = default)
    {
        var interview = await db.Interviews.Where(i => i.Id == id).OneAsync(cancel);
        if (interview.WhyClosed is null && await db.Passages.AnyAsync(p => p.InterviewId == id, cancel)) return new Refusal("", Texts.HasNotes);
        db.RemoveRange(await db.Reaches.Where(r => r.RecordId == id).ToListAsync(cancel));
        db.Interviews.Remove(interview);
        return await db.SaveAsync<Interview>(interview, cancel);
    }
}
