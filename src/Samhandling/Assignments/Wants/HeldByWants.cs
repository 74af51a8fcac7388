using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Wants;

/// <summary>What rounds of wants hold of a person: for whom the person was asked, and wants that name the person. Erased, the wants stay the organisation's, and the person's links open nothing any more.</summary>
public sealed class HeldByWants(SamhandlingDb db, TimeProvider clock) : IPersonalData, IHandOver
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
    [
        .. (await Asked(subject.Id, cancel)).Select(a => new HeldData(a.Round!.Title, Texts.RowAsked, a.Organisation!.Name)),
        .. (await Naming(subject, cancel)).Select(w => new HeldData(w.Asked!.Round!.Title, Texts.RowWant, $"{w.Text} {w.Reason}".Trim())),
    ];

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        var asked = db.AskedForWants.Where(a => a.PersonId == subject.Id).Select(a => a.Id);
        db.WantLinks.RemoveRange(await db.WantLinks.Where(l => asked.Contains(l.AskedId)).ToListAsync(cancel));
        foreach (var want in await Naming(subject, cancel)) want.LeaveOut(subject);
    }

    async Task<IReadOnlyList<Inheritance>> IHandOver.Of(Guid personId, CancellationToken cancel)
    {
        var today = clock.Today();
        return [.. (await Asked(personId, cancel)).Where(a => a.Round!.IsOpen(today)).Select(a => new Inheritance(Texts.RowAsked, $"{a.Round!.Title}, {a.Organisation!.Name}", $"want-rounds/{a.RoundId}", true))];
    }

    private Task<List<AskedForWants>> Asked(Guid personId, CancellationToken cancel) => db.AskedForWants.AsNoTracking().Include(a => a.Round).Include(a => a.Organisation).Where(a => a.PersonId == personId).OrderBy(a => a.AskedOn).ThenBy(a => a.Id).ToListAsync(cancel);

    private async Task<List<Want>> Naming(Subject subject, CancellationToken cancel) =>
        [.. (await db.Wants.Include(w => w.Asked!.Round).OrderBy(w => w.WrittenOn).ThenBy(w => w.Id).ToListAsync(cancel)).Where(w => w.Mentions(subject))];
}
