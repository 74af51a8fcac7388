using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Leading;

/// <summary>That one thing has one leader at a time, and nobody two parts in it.</summary>
public sealed class OneLeader(SamhandlingDb db)
{
    /// <summary>Refused where the days would lie over those of another leader, or of another part of the same person.</summary>
    public async Task<Refusal?> Goes(Responsibility wanted, CancellationToken cancel = default)
    {
        var (document, objective, step, group) = (wanted.DocumentId, wanted.ObjectiveId, wanted.StepId, wanted.GroupId);
        var beside = await db.Responsibilities.AsNoTracking().Include(r => r.Person)
            .Where(r => r.Id != wanted.Id && r.DocumentId == document && r.ObjectiveId == objective && r.StepId == step && r.GroupId == group && r.PersonId != null && (r.To == null || r.To >= wanted.From)).ToListAsync(cancel);
        var over = beside.FindAll(r => wanted.To is null || r.From <= wanted.To);
        if (over.Find(r => r.PersonId == wanted.PersonId) is { } same) return new(nameof(ResponsibilityForm.Who), Texts.HasPartAlready.With(same.Person!.Name, same.Part.Text()));
        if (wanted.Part is LeadingPart.Leader && over.Find(r => r.Part is LeadingPart.Leader) is { } leader) return new(nameof(ResponsibilityForm.Part), Texts.LeadsAlready.With(leader.Person!.Name));
        return null;
    }
}
