using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.ContactPoints;
using Samhandling.Platform.Data;
using Samhandling.Platform;

namespace Samhandling.Actors.Handover;

/// <summary>What the register hangs on a person: engagements that go on, contact points, and speaking for an organisation.</summary>
public sealed class HandOverOfActors(SamhandlingDb db, TimeProvider clock) : IHandOver
{
    public async Task<IReadOnlyList<Inheritance>> Of(Guid personId, CancellationToken cancel)
    {
        var today = clock.Today();
        var engagements = db.Engagements;
        var acts = await engagements.Where(e => e.PersonId == personId && (e.To == null || e.To >= today)).OrderBy(e => e.Id)
            .Select(e => new { e.Id, e.Title, e.Organisation!.Name, Others = engagements.Count(o => o.OrganisationId == e.OrganisationId && o.PersonId != personId && (o.To == null || o.To >= today)) }).ToListAsync(cancel);
        var points = await db.ContactPoints.AsNoTracking().Include(c => c.Place).Where(c => c.PersonId == personId || c.DeputyId == personId).OrderBy(c => c.Id).ToListAsync(cancel);
        var (users, email) = (db.Users, await db.Persons.Where(p => p.Id == personId).Select(p => p.Email).SingleOrDefaultAsync(cancel));
        var speaking = email is null ? [] : await db.Spokespersons.Where(s => users.Any(u => u.Id == s.UserId && u.Email == email)).Select(s => s.OrganisationId).ToListAsync(cancel);
        var names = await db.Organisations.Where(o => speaking.Contains(o.Id)).OrderBy(o => o.Id).Select(o => new { o.Id, o.Name }).ToListAsync(cancel);
        return
        [
            .. acts.Select(a => new Inheritance(Texts.Engagement, $"{a.Title}, {a.Name}", $"engagements/{a.Id}", a.Others == 0)),
            .. points.Select(c => new Inheritance(Texts.ContactPoint, $"{c.Role.Text()}, {c.Place!.Name}", $"contacts/{c.Id}", c.PersonId is null || c.DeputyId is null)),
            .. names.Select(o => new Inheritance(Texts.SpeaksFor, o.Name, $"organisations/{o.Id}", true)),
        ];
    }
}
