using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Links;

/// <summary>A link that was made by mistake is taken away. One that was looked for and is not there has the strength 0 instead.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveLink(SamhandlingDb db)
{
    public async Task<Result<ObjectiveLink>> Handle(Guid id, CancellationToken cancel = default)
    {
        var link = await db.ObjectiveLinks.Where(l => l.Id == id).OneAsync(cancel);
        db.ObjectiveLinks.Remove(link);
        return await db.SaveAsync<ObjectiveLink>(link, cancel);
    }
}
