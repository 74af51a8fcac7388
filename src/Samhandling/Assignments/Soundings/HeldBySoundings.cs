using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Soundings;

/// <summary>What soundings hold of a person: for whom the person was asked or answered, and words that name the person. Erased, the answers stay the organisation's, and the person's links open nothing any more.</summary>
public sealed class HeldBySoundings(SamhandlingDb db, TimeProvider clock) : IPersonalData, IHandOver
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
    [
        .. (await Asked(subject.Id, cancel)).Select(a => new HeldData(a.Sounding!.Title, Texts.RowAsked, a.Organisation!.Name)),
        .. (await Answers(subject, cancel)).Select(a => new HeldData(a.Sounded!.Sounding!.Title, Texts.RowAnswer, $"{a.Sounded.Organisation!.Name}: {a.Choice} {a.Words}".Trim())),
    ];

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        var asked = db.SoundedOrganisations.Where(a => a.PersonId == subject.Id).Select(a => a.Id);
        db.SoundingLinks.RemoveRange(await db.SoundingLinks.Where(l => asked.Contains(l.SoundedId)).ToListAsync(cancel));
        foreach (var answer in (await Answers(subject, cancel)).Where(a => a.Mentions(subject))) answer.LeaveOut(subject);
    }

    async Task<IReadOnlyList<Inheritance>> IHandOver.Of(Guid personId, CancellationToken cancel)
    {
        var today = clock.Today();
        return [.. (await Asked(personId, cancel)).Where(a => a.Sounding!.IsOpen(today)).Select(a => new Inheritance(Texts.RowAsked, $"{a.Sounding!.Title}, {a.Organisation!.Name}", $"soundings/{a.SoundingId}", true))];
    }

    private Task<List<SoundedOrganisation>> Asked(Guid personId, CancellationToken cancel) => db.SoundedOrganisations.AsNoTracking().Include(a => a.Sounding).Include(a => a.Organisation).Where(a => a.PersonId == personId).OrderBy(a => a.AskedOn).ThenBy(a => a.Id).ToListAsync(cancel);

    private async Task<List<SoundingAnswer>> Answers(Subject subject, CancellationToken cancel) =>
        [.. (await db.SoundingAnswers.Include(a => a.Sounded!.Sounding).Include(a => a.Sounded!.Organisation).OrderBy(a => a.SoundedId).ThenBy(a => a.Number).ToListAsync(cancel)).Where(a => a.PersonId == subject.Id || a.Mentions(subject))];
}
