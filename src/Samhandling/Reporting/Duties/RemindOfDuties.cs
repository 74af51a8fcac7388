using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Participants;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Reporting.Reports;

namespace Samhandling.Reporting.Duties;

/// <summary>Once a day writes to those who see to a report that is due in sixty days, in two weeks, or tomorrow.</summary>
public sealed class RemindOfDuties(SamhandlingDb db, Outbox outbox, Settings settings, Visit visit, TimeProvider clock)
{
    private static readonly int[] s_daysBefore = [1, 14, 60];

    /// <returns>How many letters were written.</returns>
    public async Task<int> Work(CancellationToken cancel = default)
    {
        if (!settings.HasBaseUrl) return 0;
        var today = clock.Today();
        var duties = await db.Duties.AsNoTracking().Include(d => d.Person).Where(d => d.Person!.Email != null).ToListAsync(cancel);
        var sent = (await db.DutyReports.Where(r => r.FrozenOn != null).Select(r => new { r.DutyId, r.DueOn }).ToListAsync(cancel)).ToLookup(r => r.DutyId, r => r.DueOn);
        var letters = new List<Letter>();
        foreach (var duty in duties.Where(d => OutgoingMail.IsAddress(d.Person!.Email!)))
        {
            var due = duty.NextDue([.. sent[duty.Id]]);
            var left = due.DayNumber - today.DayNumber;
            // The nearest step that is reached: an instance that was away a day still writes.
            if (left < 0 || s_daysBefore.FirstOrDefault(days => left <= days) is not (> 0 and var step)) continue;
            var person = duty.Person!;
            letters.Add(new Recipient(person.Id, person.Name, person.Email!, person.Language).Write(() =>
                new Letter(person.Email!, Texts.LetterSubject.With(duty.Name, due), Texts.Letter.With(person.Name, visit.Partnership!.Name, duty.Name, duty.Receiver, due), visit.Address($"duties/{duty.Id}"), Once: $"duty:{duty.Id}:{due:yyyyMMdd}:{step}")));
        }
        var written = await outbox.AddAll(letters, cancel);
        (await db.SaveAsync<int>(written, cancel)).Try(out _, out _);
        return written;
    }
}
