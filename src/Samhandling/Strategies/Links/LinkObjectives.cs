using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Links;

/// <summary>Somebody says what an objective does for one of another document, how strongly, and why.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class LinkObjectives(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>Refused where the two are linked already.</summary>
    public async Task<Result<ObjectiveLink>> Handle(Guid fromId, LinkForm form, CancellationToken cancel = default)
    {
        var from = await db.Objectives.Where(o => o.Id == fromId).OneAsync(cancel);
        if (form.ToId is not { } toId) return new Refusal(nameof(LinkForm.ToId), Texts.ObjectiveIsNeeded);
        var to = await db.Objectives.Where(o => o.Id == toId).OneAsync(cancel);
        if (await db.ObjectiveLinks.AnyAsync(l => l.FromId == fromId && l.ToId == toId, cancel)) return new Refusal(nameof(LinkForm.ToId), Texts.LinkedAlready.With(to.NumberedText));
        var answer = ObjectiveLink.Between(from, to, form.Facts(), clock.Today());
        if (answer.Try(out var link, out _)) db.ObjectiveLinks.Add(link);
        return await db.SaveAsync(answer, cancel);
    }
}
