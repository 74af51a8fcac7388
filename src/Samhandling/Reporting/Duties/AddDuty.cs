using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Duties;

/// <summary>Somebody writes in that a report is due, again and again.</summary>
[Needs(Permission.KeepDuties)]
public sealed class AddDuty(SamhandlingDb db)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<Duty>> Handle(DutyForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<Duty>> Once(DutyForm form, CancellationToken cancel)
    {
        if (form.PersonId is { } person) await db.Persons.Where(p => p.Id == person).OneAsync(cancel);
        var answer = Duty.Of(form.Template, form.Facts());
        if (answer.Try(out var duty, out _))
        {
            var (template, name, receiver, ground, first, every, who) = (duty.Template, duty.Name, duty.Receiver, duty.Ground, duty.FirstDue, duty.EveryYears, duty.PersonId);
            if (await db.Duties.FirstOrDefaultAsync(d => d.Template == template && d.Name == name && d.Receiver == receiver && d.Ground == ground && d.FirstDue == first && d.EveryYears == every && d.PersonId == who, cancel) is { } same) return same;
            db.Duties.Add(duty);
        }

        return await db.SaveAsync(answer, cancel);
    }
}
