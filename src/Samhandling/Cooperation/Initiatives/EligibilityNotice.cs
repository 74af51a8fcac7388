using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Platform.SignIn;

namespace Samhandling.Cooperation.Initiatives;

/// <summary>Tells the coordinators, and who speaks for those who have said yes, when an initiative's money may be used, or may no more.</summary>
public sealed class EligibilityNotice(SamhandlingDb db, Outbox outbox, Settings settings, Visit visit)
{
    /// <summary>Tells it, if it stands otherwise than it did. Saved with what changed it.</summary>
    public async Task Tell(Initiative initiative, bool was, CancellationToken cancel)
    {
        // Without an address of the instance no letter could lead back to it.
        if (initiative.IsEligible == was || !settings.HasBaseUrl) return;
        var (here, parties) = (visit.PartnershipId, initiative.Confirmations.Where(c => c.WithdrawnAt is null).Select(c => c.OrganisationId).ToList());
        var (seats, speaking) = (db.Seats, db.Spokespersons);
        var told = await db.Users.AsNoTracking().Where(u => u.DisabledAt == null && seats.Any(s => s.UserId == u.Id && s.PartnershipId == here
            && (s.Role == Role.Coordinator || (s.Role == Role.Partner && speaking.Any(p => p.UserId == u.Id && parties.Contains(p.OrganisationId)))))).OrderBy(u => u.Id).ToListAsync(cancel);
        foreach (var user in told) await outbox.Add(Of(initiative, user), cancel);
    }

    private Letter Of(Initiative initiative, User user)
    {
        return Speaking.In(user.Language, () =>
        {
            var standing = initiative.Stand();
            var subject = (initiative.IsEligible ? Texts.NowEligible : Texts.NoLongerEligible).With(initiative.Title);
            return new Letter(user.Email!, subject, Texts.NoticeText.With(subject, standing.Parties, initiative.LeastParties, Money.Text(standing.Sum, initiative.Currency)), visit.Address($"initiatives/{initiative.Id}"));
        });
    }
}
