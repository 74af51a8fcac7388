using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Actors.Organisations;

/// <summary>A coordinator says that a user speaks for an organisation, or that the user does so no more.</summary>
[Needs(Permission.KeepRegister)]
public sealed class LetSpeak(SamhandlingDb db, Visit visit)
{
    public sealed class Form
    {
        [Needed] public Guid? Speaker { get; set; }

        /// <summary>What is to hold, and not that it is to change: of two who say the same at one time neither undoes the other.</summary>
        [Needed] public bool? MaySpeak { get; set; }
    }

    /// <summary>The users of this partnership who may write for an organisation.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> Partners(CancellationToken cancel = default)
    {
        var here = visit.PartnershipId;
        var partners = await db.Seats.Where(s => s.PartnershipId == here && s.Role == Role.Partner).Join(db.Users, s => s.UserId, u => u.Id, (_, user) => user).OrderBy(u => u.Name).ToListAsync(cancel);
        return [.. partners.Select(u => (u.Id, u.Name))];
    }

    /// <summary>Lets the user speak, or not, whatever the user does already.</summary>
    public async Task<Result<Organisation>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var organisation = await db.Organisations.Where(o => o.Id == id).OneAsync(cancel);
        if ((await Partners(cancel)).All(p => p.Id != form.Speaker)) throw new NotFoundException();
        var speaks = await db.Spokespersons.SingleOrDefaultAsync(s => s.OrganisationId == id && s.UserId == form.Speaker, cancel);
        if (form.MaySpeak == speaks is not null) return organisation;
        if (speaks is null) db.Spokespersons.Add(new() { OrganisationId = id, UserId = form.Speaker!.Value });
        else db.Spokespersons.Remove(speaks);
        // Who comes between has said the same.
        return (await db.SaveAsync<Organisation>(organisation, cancel)).Try(out _, out var refusal) || refusal.IsClash ? organisation : refusal;
    }
}
