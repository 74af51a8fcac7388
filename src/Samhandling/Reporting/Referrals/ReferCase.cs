using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Platform.Sessions;
using Samhandling.Reporting.Cases;

namespace Samhandling.Reporting.Referrals;

/// <summary>Somebody refers a firm on to one who can help better, who gets a letter with a secret link.</summary>
[Needs(Permission.KeepCases)]
public sealed class ReferCase(SamhandlingDb db, Givers givers, Outbox outbox, Settings settings, Visit visit, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>A person and an organisation, as <see cref="Givers"/> writes them.</summary>
        [Needed] public string? Who { get; set; }
        [Needed, AtMost(Referral.NeedLength)] public string? Need { get; set; }

        /// <summary>That the firm wants it to be told.</summary>
        public bool HasAgreed { get; set; }
    }

    /// <summary>Refused unless the firm has agreed, and where no letter can reach the person. The same, sent twice, is one and one letter.</summary>
    public Task<Result<Referral>> Handle(Guid caseId, Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(caseId, form, cancel), cancel);

    private async Task<Result<Referral>> Once(Guid caseId, Form form, CancellationToken cancel)
    {
        var one = await db.AdviceCases.AsNoTracking().Include(c => c.Place).Where(c => c.Id == caseId).OneAsync(cancel);
        if (!form.HasAgreed) return new Refusal(nameof(Form.HasAgreed), Texts.AskTheFirm);
        if (string.IsNullOrWhiteSpace(form.Need)) return new Refusal(nameof(Form.Need), Texts.SayWhatIsNeeded);
        if (await givers.Find(form.Who, cancel) is not { PersonId: { } personId } who) return new Refusal(nameof(Form.Who), Texts.WhoIsNeeded);
        var person = await db.Persons.AsNoTracking().Where(p => p.Id == personId).OneAsync(cancel);
        if (person.Email is null || !OutgoingMail.IsAddress(person.Email) || !settings.HasBaseUrl) return new Refusal(nameof(Form.Who), Texts.NoLetterReaches.With(person.Name));
        var (need, today, token) = (form.Need.Trim(), clock.Today(), Secret.New());
        if (await db.Referrals.FirstOrDefaultAsync(r => r.CaseId == caseId && r.PersonId == personId && r.OrganisationId == who.OrganisationId && r.Need == need && r.SentOn == today && r.State == ReferralState.Sent, cancel) is { } same) return same;
        Referral referral = new() { CaseId = caseId, OrganisationId = who.OrganisationId, PersonId = personId, Need = need, SentOn = today, Hash = Secret.HashOf(token) };
        db.Referrals.Add(referral);
        // What the firm needs stands behind the link and not in the letter.
        await outbox.Add(new Recipient(personId, person.Name, person.Email, person.Language).Write(() =>
            new Letter(person.Email, Texts.LetterSubject.With(one.Topic.Text()), Texts.Letter.With(person.Name, visit.Partnership!.Name, one.Place!.Name, one.Topic.Text()), visit.Address($"referrals/answer/{token}"))), cancel);
        return await db.SaveDurablyAsync<Referral>(referral, cancel);
    }
}
