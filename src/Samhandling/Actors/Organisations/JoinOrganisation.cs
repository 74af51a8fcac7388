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

        /// <summary>What is to hold, and not that it is to change: of two who say the same at one time neither undoes the other.</summary>
        [Needed] public bool? IsMember { get; set; }
    }

    /// <summary>Lets it be a member, or not, whatever it is already.</summary>
    public async Task<Result<Organisation>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var organisation = await db.Organisations.Include(o => o.Memberships).Where(o => o.Id == id).OneAsync(cancel);
        await own.Ask(id, cancel);
        var joined = await db.Organisations.Where(o => o.Id == form.InId).OneAsync(cancel);
        if (joined.Id == id) return new Refusal(nameof(Form.InId), Texts.MemberOfItself);
        var membership = organisation.Memberships.Find(m => m.InId == joined.Id);
        if (form.IsMember == membership is not null) return organisation;
        if (membership is null) organisation.Memberships.Add(new() { OrganisationId = id, InId = joined.Id });
        else organisation.Memberships.Remove(membership);
        // Who comes between has said the same.
        return (await db.SaveAsync<Organisation>(organisation, cancel)).Try(out _, out var refusal) || refusal.IsClash ? organisation : refusal;
    }
}
