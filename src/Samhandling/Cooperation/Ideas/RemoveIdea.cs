using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Ideas;

/// <summary>A coordinator takes away what is no idea, such as advertisements, with all that was said to it.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveIdea(SamhandlingDb db)
{
    public async Task<Result<Idea>> Handle(Guid id, CancellationToken cancel = default)
    {
        var idea = await db.Ideas.Where(i => i.Id == id).OneAsync(cancel);
        db.Ideas.Remove(idea);
        return await db.SaveDurablyAsync<Idea>(idea, cancel);
    }
}
