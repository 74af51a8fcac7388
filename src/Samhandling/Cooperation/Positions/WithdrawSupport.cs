using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Actors;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Platform.SignIn;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Positions;

/// <summary>A coordinator, or who speaks for the organisation, takes back what it said of a position. That it was said stays, and the others are told.</summary>
[Needs(Permission.WriteActors)]
public sealed class WithdrawSupport(SamhandlingDb db, OwnRows own, WithdrawalNotice notice, TimeProvider clock)
{
    public sealed class Form
    {
        [AtMost(PositionVoice.ReasonLength)] public string? Reason { get; set; }
    }

    public async Task<PositionVoice> Find(Guid id, CancellationToken cancel = default)
    {
        var voice = await db.PositionVoices.Include(v => v.Organisation).Include(v => v.Position).ThenInclude(p => p!.Voices).Where(v => v.Id == id).OneAsync(cancel);
        await own.Ask(voice.OrganisationId, cancel);
        return voice;
    }

    public async Task<Result<PositionVoice>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var voice = await Find(id, cancel);
        var answer = voice.Withdraw(form.Reason, clock.GetUtcNow().UtcDateTime);
        if (answer.Try(out _, out _)) await notice.Tell(voice, cancel);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}

/// <summary>Tells the coordinators, and who speaks for the others that stand behind a position, that an organisation has taken back its word.</summary>
public sealed class WithdrawalNotice(SamhandlingDb db, Outbox outbox, Settings settings, Visit visit)
{
    /// <summary>Saved with what it tells of.</summary>
    public async Task Tell(PositionVoice withdrawn, CancellationToken cancel)
    {
        // Without an address of the instance no letter could lead back to it. That a dissent is taken back leaves nobody alone.
        if (withdrawn.IsDissent || !settings.HasBaseUrl) return;
        var (here, behind) = (visit.PartnershipId, withdrawn.Position!.LastVoices.Where(v => v.IsSupport).Select(v => v.OrganisationId).ToList());
        var (seats, speaking) = (db.Seats, db.Spokespersons);
        var told = await db.Users.AsNoTracking().Where(u => u.DisabledAt == null && seats.Any(s => s.UserId == u.Id && s.PartnershipId == here
            && (s.Role == Role.Coordinator || (s.Role == Role.Partner && speaking.Any(p => p.UserId == u.Id && behind.Contains(p.OrganisationId)))))).OrderBy(u => u.Id).ToListAsync(cancel);
        foreach (var user in told) await outbox.Add(Of(withdrawn, user), cancel);
    }

    private Letter Of(PositionVoice withdrawn, User user)
    {
        return Speaking.In(user.Language, () =>
        {
            var subject = Texts.WithdrawnSubject.With(withdrawn.Organisation!.Name, withdrawn.Position!.Title);
            return new Letter(user.Email!, subject, Texts.WithdrawnLetter.With(subject, withdrawn.WithdrawnBecause ?? Texts.NoReasonTold), visit.Address($"positions/{withdrawn.PositionId}"));
        });
    }
}
