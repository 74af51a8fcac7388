using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.EarlyInput;

/// <summary>What rounds of early input hold of a person: what the person answered, and answers that name the person. Erased, the answers stay the organisation's, and the person's links open nothing any more.</summary>
public sealed class HeldByInput(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel)
    {
        var asked = await db.InputInvitations.AsNoTracking().Include(i => i.Round).Include(i => i.Organisation).Where(i => i.PersonId == subject.Id).OrderBy(i => i.AskedAt).ThenBy(i => i.Id).ToListAsync(cancel);
        return
        [
            .. asked.Select(i => new HeldData(i.Round!.Title, Texts.RowInvitation, i.Organisation!.Name)),
            .. (await Answers(subject, cancel)).Select(a => new HeldData(a.Invitation!.Round!.Title, Texts.RowAnswer, a.Words)),
        ];
    }

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        var asked = db.InputInvitations.Where(i => i.PersonId == subject.Id).Select(i => i.Id);
        db.InputLinks.RemoveRange(await db.InputLinks.Where(l => asked.Contains(l.InvitationId)).ToListAsync(cancel));
        foreach (var answer in (await Answers(subject, cancel)).Where(a => subject.IsIn(a.Words))) answer.LeaveOut(subject);
    }

    private async Task<List<InputAnswer>> Answers(Subject subject, CancellationToken cancel) =>
        [.. (await db.InputAnswers.Include(a => a.Invitation!.Round).OrderBy(a => a.InvitationId).ThenBy(a => a.Number).ToListAsync(cancel)).Where(a => a.Invitation!.PersonId == subject.Id || subject.IsIn(a.Words))];
}
