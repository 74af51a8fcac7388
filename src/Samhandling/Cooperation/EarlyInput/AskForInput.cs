using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;

namespace Samhandling.Cooperation.EarlyInput;

/// <summary>A coordinator asks one more person for an organisation, who gets a letter with a secret link.</summary>
[Needs(Permission.KeepGroups)]
public sealed class AskForInput(SamhandlingDb db, Givers givers, InputLetters letters, Settings settings, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>A person and an organisation, as <see cref="Givers"/> writes them.</summary>
        [Needed] public string? Who { get; set; }
    }

    /// <summary>Refused after the last day, for one who was asked already, and where no letter can reach the person.</summary>
    public async Task<Result<InputInvitation>> Handle(Guid roundId, Form form, CancellationToken cancel = default)
    {
        var round = await db.InputRounds.Include(r => r.Invitations).Where(r => r.Id == roundId).OneAsync(cancel);
        if (!round.IsOpen(clock.Today())) return new Refusal("", Texts.IsClosed);
        if (await givers.Find(form.Who, cancel) is not { PersonId: { } personId } who) return new Refusal(nameof(Form.Who), Texts.WhoIsNeeded);
        if (round.Invitations.Exists(i => i.PersonId == personId)) return new Refusal(nameof(Form.Who), Texts.IsAskedAlready);
        var person = await db.Persons.AsNoTracking().Where(p => p.Id == personId).OneAsync(cancel);
        if (person.Email is null || !OutgoingMail.IsAddress(person.Email) || !settings.HasBaseUrl) return new Refusal(nameof(Form.Who), Texts.NoLetterReaches.With(person.Name));
        var invitation = new InputInvitation { RoundId = round.Id, OrganisationId = who.OrganisationId, PersonId = personId, AskedAt = clock.GetUtcNow().UtcDateTime };
        round.Invitations.Add(invitation);
        await letters.Asked(round, invitation, person, cancel);
        return await db.SaveDurablyAsync<InputInvitation>(invitation, cancel);
    }
}
