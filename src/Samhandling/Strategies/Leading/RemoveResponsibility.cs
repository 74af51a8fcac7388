using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Leading;

/// <summary>A responsibility that was given by mistake is taken away; one that is over gets a last day instead.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveResponsibility(SamhandlingDb db)
{
    public async Task<Result<Responsibility>> Handle(Guid id, CancellationToken cancel = default)
    {
        var responsibility = await db.Responsibilities.Where(r => r.Id == id).OneAsync(cancel);
        db.Responsibilities.Remove(responsibility);
        return await db.SaveDurablyAsync<Responsibility>(responsibility, cancel);
    }
}
