using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;

namespace Samhandling.Strategies.Levels;

/// <summary>An issue that is not the region's is handed on to somebody whose it is, who gets a letter.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class HandOnIssue(SamhandlingDb db, Givers givers, Outbox outbox, Visit visit, TimeProvider clock)
{
    public const int WordsLength = 2000;

    public sealed class Form
    {
        /// <summary>A person and an organisation, as <see cref="Givers"/> writes them.</summary>
        [Needed] public string? Who { get; set; }
        [Needed, AtMost(WordsLength)] public string? Words { get; set; }
    }

    /// <summary>Refused where no letter can reach the person, and for what was handed on already.</summary>
    public async Task<Result<ProcessIssue>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var issue = await db.ProcessIssues.Include(i => i.Process).Where(i => i.Id == id).OneAsync(cancel);
        if (await givers.Find(form.Who, cancel) is not { PersonId: { } personId } who) return new Refusal(nameof(Form.Who), Texts.WhoIsNeeded);
        var person = await db.Persons.AsNoTracking().Where(p => p.Id == personId).OneAsync(cancel);
        if (person.Email is not { } email || !OutgoingMail.IsAddress(email)) return new Refusal(nameof(Form.Who), Texts.NoLetterReaches.With(person.Name));
        var answer = issue.HandTo(new(who.OrganisationId, personId), clock.Today());
        if (answer.Try(out _, out _))
            await outbox.Add(new Recipient(personId, person.Name, email, person.Language).Write(() =>
                new Letter(email, Texts.LetterSubject.With(issue.Text), Texts.LetterText.With(person.Name, visit.Partnership!.Name, issue.Process!.Title, issue.Text, issue.Level!.Value.Text(), issue.Motive, form.Words!.Trim(), visit.Visitor?.Name))), cancel);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
