using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.Importing;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform;

namespace Samhandling.Actors;

/// <summary>The people and organisations of the invented region, read from a list as anyone's are; who is turned to where, if its places are there.</summary>
internal static class DemoActors
{
    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "demo", "actors.csv");
        var bytes = await File.ReadAllBytesAsync(path, cancel);
        var draft = (await services.GetRequiredService<UploadActors>().Handle(new() { List = new FormFile(new MemoryStream(bytes), 0, bytes.Length, "List", "actors.csv") }, cancel)).Agreed();
        var mark = (await services.GetRequiredService<OpenActorDrafts>().Preview(draft, cancel)).Mark;
        (await services.GetRequiredService<ImportActors>().Handle(draft.Id, new() { Mark = mark }, cancel)).Agreed();
        var db = services.GetRequiredService<SamhandlingDb>();
        // What was read in is the demo itself, and nothing to undo.
        db.Deeds.RemoveRange(await db.Deeds.ToListAsync(cancel));
        await Settle(db, services.GetRequiredService<TimeProvider>(), cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Gives the organisations their seat, and each of the two municipalities its contact points.</summary>
    private static async Task Settle(SamhandlingDb db, TimeProvider clock, CancellationToken cancel)
    {
        var today = clock.Today();
        var organisations = await db.Organisations.Include(o => o.Engagements).OrderBy(o => o.Name).ToListAsync(cancel);
        foreach (var name in new[] { "Fjällvik", "Norrvåg" })
        {
            if (await db.Places.Where(p => p.Name == name).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancel) is not { } place) continue;
            var here = organisations.Where(o => o.Name.Contains(name, StringComparison.Ordinal)).ToList();
            foreach (var organisation in here) organisation.Take(organisation.Facts() with { PlaceId = place });
            var officers = here.Where(o => o.Form is LegalForm.Municipality).SelectMany(o => o.Engagements).Where(e => e.IsOn(today)).Select(e => e.PersonId).Distinct().ToList();
            foreach (var role in Enum.GetValues<ContactRole>())
            {
                var point = ContactPoint.Required(place, role, today.AddDays(-40));
                // One stands vacant, as some always do.
                if (role is not ContactRole.Funding && officers.Count > 1) point.Give(officers[(int)role % officers.Count], officers[((int)role + 1) % officers.Count], 2 + (int)role, isPublished: true, today).Agreed();
                db.ContactPoints.Add(point);
            }
        }
    }
}
