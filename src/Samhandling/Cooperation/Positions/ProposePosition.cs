using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Positions;

/// <summary>Somebody proposes a text that several may stand behind.</summary>
[Needs(Permission.WorkTogether)]
public sealed class ProposePosition(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<Position>> Handle(PositionForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<Position>> Once(PositionForm form, CancellationToken cancel)
    {
        var answer = Position.Propose(form.Facts(), clock.GetUtcNow().UtcDateTime);
        if (answer.Try(out var position, out _))
        {
            var (title, topic, text) = (position.Title, position.Topic, position.Text);
            if (await db.Positions.FirstOrDefaultAsync(p => p.Title == title && p.Topic == topic && p.Voices.Count == 0 && p.Wordings.Any(w => w.Number == p.WordingNumber && w.Text == text), cancel) is { } same) return same;
            db.Positions.Add(position);
        }
        return await db.SaveAsync(answer, cancel);
    }
}
