using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Links;

/// <summary>Somebody looks anew at what one objective does for another.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class AssessLink(SamhandlingDb db, TimeProvider clock)
{
    public Task<ObjectiveLink> Find(Guid id, CancellationToken cancel = default) =>
        db.ObjectiveLinks.Include(l => l.From!.Document).Include(l => l.To!.Document).Where(l => l.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<ObjectiveLink>> Handle(Guid id, LinkForm form, CancellationToken cancel = default)
    {
        var link = await Find(id, cancel);
        return form.Version != link.Version ? Refusal.Clash : await db.SaveAsync(link.Change(form.Facts(), clock.Today()), cancel);
    }
}
