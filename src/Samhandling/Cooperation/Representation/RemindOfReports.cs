using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Participants;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;

namespace Samhandling.Cooperation.Representation;

/// <summary>Once a day writes to those whose report from a group of another body is late, the day after it was due: one letter a person, and once for each report.</summary>
public sealed class RemindOfReports(SamhandlingDb db, Outbox outbox, Settings settings, Visit visit, TimeProvider clock)
{
    /// <returns>How many were written to.</returns>
    public async Task<int> Work(CancellationToken cancel = default)
    {
        if (!settings.HasBaseUrl) return 0;
        var (today, written) = (clock.Today(), 0);
        var late = await db.ReportBacks.Include(r => r.Seat!.Group).Include(r => r.Seat!.Person).Where(r => r.ToldOn == null && r.RemindedOn == null && r.DueOn < today && r.Seat!.Person!.Email != null).OrderBy(r => r.DueOn).ThenBy(r => r.Id).ToListAsync(cancel);
        foreach (var own in late.GroupBy(r => r.Seat!.Person!).Where(g => OutgoingMail.IsAddress(g.Key.Email!)))
        {
            var (person, reports) = (own.Key, own.ToList());
            await outbox.Add(new Recipient(person.Id, person.Name, person.Email!, person.Language).Write(() => new Letter(
                person.Email!, Texts.LateSubject.With(reports.Count), Texts.LateLetter.With(person.Name, visit.Partnership!.Name, string.Join('\n', reports.Select(r => Texts.LateLine.With(r.Seat!.Group!.Name, r.MetOn, r.DueOn)))),
                visit.Address(reports.Count == 1 ? $"report-backs/{reports[0].Id}" : "report-backs"))), cancel);
            foreach (var report in reports) report.Remind(today);
            written++;
        }
        (await db.SaveAsync<int>(written, cancel)).Try(out _, out _);
        return written;
    }
}
