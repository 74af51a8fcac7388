using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Platform.Sessions;

namespace Samhandling.Cooperation.Reminders;

/// <summary>Once a day writes to those whose promises are to be asked after: one letter a person, whatever it promised.</summary>
public sealed class RemindOfPromises(SamhandlingDb db, Outbox outbox, Settings settings, Visit visit, TimeProvider clock)
{
    /// <returns>How many were written to.</returns>
    public async Task<int> Work(CancellationToken cancel = default)
    {
        if (!settings.HasBaseUrl) return 0;
        var (now, today, written) = (clock.GetUtcNow().UtcDateTime, clock.Today(), 0);
        var old = now - PromiseLink.Lasts;
        db.PromiseLinks.RemoveRange(await db.PromiseLinks.Where(l => l.SentAt < old).ToListAsync(cancel));
        var open = await db.Promises.Include(p => p.Person).Where(p => (p.State == PromiseState.Promised || p.State == PromiseState.Started) && p.Person!.Email != null).ToListAsync(cancel);
        foreach (var own in open.GroupBy(p => p.Person!).Where(g => OutgoingMail.IsAddress(g.Key.Email!)))
        {
            var due = own.Where(p => p.IsToBeReminded(today)).OrderBy(p => p.DueOn).ToList();
            if (due.Count == 0) continue;
            var token = Secret.New();
            db.PromiseLinks.Add(new() { PersonId = own.Key.Id, Hash = Secret.HashOf(token), SentAt = now });
            await outbox.Add(Letter(own.Key, due, token), cancel);
            foreach (var promise in due) promise.Remind(today);
            written++;
        }
        (await db.SaveAsync<int>(written, cancel)).Try(out _, out _);
        return written;
    }

    private Letter Letter(Person person, List<Promise> promises, string token) => new Recipient(person.Id, person.Name, person.Email!, person.Language).Write(() =>
    {
        var list = string.Join('\n', promises.Select(p => Texts.LetterLine.With(p.What, p.DueOn)));
        return new Letter(person.Email!, Texts.LetterSubject.With(promises.Count), Texts.Letter.With(person.Name, visit.Partnership!.Name, list), visit.Address($"promises/answer/{token}"));
    });
}
