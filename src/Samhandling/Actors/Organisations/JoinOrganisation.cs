using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Organisations;

/// <summary>A coordinator, or the organisation's own partner, says what an organisation is a member of, or that it is no more.</summary>
[Needs(Permission.WriteActors)]
public sealed class JoinOrganisation(SamhandlingDb db, OwnRows own)
{
    public sealed class Form
    {
        [Needed] public Guid? InId { get; set; }
    }

    /// <summary>Joins, or leaves if it is a member already.</summary>
    public async Task<Result<Organisation>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var organisation = await db.Organisations.Include(o => o.Memberships).Where(o => o.Id == id).OneAsync(cancel);
        await own.Ask(id, cancel);
        var joined = await db.Organisations.Where(o => o.Id == form.InId).OneAsync(cancel);
        if (joined.Id == id) return new Refusal(nameof(Form.InId), Texts.MemberOfItself);
        if (organisation.Memberships.Find(m => m.InId == joined.Id) is { } membership) organisation.Memberships.Remove(membership);
        else organisation.Memberships.Add(new() { OrganisationId = id, InId = joined.Id });
        return await db.SaveAsync<Organisation>(organisation, cancel);
    }
}
