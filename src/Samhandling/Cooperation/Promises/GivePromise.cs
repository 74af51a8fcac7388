using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Promises;

/// <summary>Somebody writes down who promises what by when: what a line of minutes says, or by itself.</summary>
[Needs(Permission.WorkTogether)]
public sealed class GivePromise(SamhandlingDb db, Givers givers, TimeProvider clock)
{
    /// <summary>The line in which it stands, with its meeting; null without one.</summary>
    public async Task<MinutesLine?> Line(Guid? lineId, CancellationToken cancel = default) =>
        lineId is { } id ? await db.MinutesLines.Include(l => l.Point).ThenInclude(p => p!.Meeting).Where(l => l.Id == id).OneAsync(cancel) : null;

    /// <summary>Refused if its giver acts no more for the organisation, or the line has its promise already.</summary>
    public async Task<Result<Promise>> Handle(Guid? lineId, PromiseForm form, CancellationToken cancel = default)
    {
        var line = await Line(lineId, cancel);
        var givenOn = line?.Point!.Meeting!.Day ?? clock.Today();
        if (await givers.Find(form.Who, cancel) is not { } giver) return new Refusal(nameof(PromiseForm.Who), Texts.WhoIsNeeded);
        if (await givers.HasLeft(giver, givenOn, cancel)) return new Refusal(nameof(PromiseForm.Who), Texts.HasLeft.With(giver.Name));
        if (line is not null && await db.Promises.AnyAsync(p => p.LineId == line.Id, cancel)) return new Refusal("", Texts.IsPromisedAlready);
        if (!Promise.Of(form.Facts(giver), givenOn, line?.Point!.MeetingId, line?.Id).Try(out var promise, out var refusal)) return refusal;
        if (line is { IsTold: false } or { Kind: not LineKind.Promise })
        {
            if (line.Point!.Meeting!.LockedAt is not null) return new Refusal("", Meetings.Texts.MinutesAreApproved);
            line.Tell(LineKind.Promise);
        }
        db.Promises.Add(promise);
        return await db.SaveDurablyAsync<Promise>(promise, cancel);
    }
}
