using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Ideas;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Cooperation.Votes;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Minutes;

/// <summary>Somebody takes a line out of the minutes. What was promised by it, taken up from it, or voted on under its point, stays.</summary>
[Needs(Permission.WorkTogether)]
public sealed class RemoveLine(SamhandlingDb db, OpenMinutes minutes)
{
    public async Task<Result<MinutesLine>> Handle(Guid id, CancellationToken cancel = default)
    {
        var line = await db.MinutesLines.Where(l => l.Id == id).OneAsync(cancel);
        if (!(await minutes.Point(line.PointId, cancel)).Try(out _, out var refusal)) return refusal;
        // At hand, so that they lose the line and not themselves.
        await db.Promises.Where(p => p.LineId == id).LoadAsync(cancel);
        await db.Ideas.Where(i => i.LineId == id).LoadAsync(cancel);
        await db.OpenQuestions.Where(q => q.LineId == id).LoadAsync(cancel);
        await db.Ballots.Where(b => b.LineId == id).LoadAsync(cancel);
        db.MinutesLines.Remove(line);
        return await db.SaveAsync<MinutesLine>(line, cancel);
    }
}
