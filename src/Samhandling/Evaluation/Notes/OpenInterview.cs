using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Interviews;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Notes;

/// <summary>An interview as long as what is said may be written down.</summary>
public sealed class OpenInterview(SamhandlingDb db)
{
    /// <summary>Refused where the one who is asked has declined, or has not agreed.</summary>
    public async Task<Result<Interview>> Find(Guid id, CancellationToken cancel = default)
    {
        var interview = await db.Interviews.Where(i => i.Id == id).OneAsync(cancel);
        return interview.WhyClosed is { } why ? new Refusal("", why) : interview;
    }
}
