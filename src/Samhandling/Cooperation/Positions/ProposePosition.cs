using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Positions;

/// <summary>Somebody proposes a text that several may stand behind.</summary>
[Needs(Permission.WorkTogether)]
public sealed class ProposePosition(SamhandlingDb db, TimeProvider clock)
{
    public async Task<Result<Position>> Handle(PositionForm form, CancellationToken cancel = default)
    {
        var answer = Position.Propose(form.Facts(), clock.GetUtcNow().UtcDateTime);
        if (answer.Try(out var position, out _)) db.Positions.Add(position);
        return await db.SaveAsync(answer, cancel);
    }
}
