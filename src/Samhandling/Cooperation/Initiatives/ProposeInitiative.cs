using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Initiatives;

/// <summary>Somebody proposes to pay for something together, and says who must be in before the money may be used.</summary>
[Needs(Permission.WorkTogether)]
public sealed class ProposeInitiative(SamhandlingDb db, TimeProvider clock)
{
    public async Task<Result<Initiative>> Handle(InitiativeForm form, CancellationToken cancel = default)
    {
        var answer = Initiative.Propose(form.Facts(), clock.GetUtcNow().UtcDateTime);
        if (answer.Try(out var initiative, out _)) db.Initiatives.Add(initiative);
        return await db.SaveAsync(answer, cancel);
    }
}
