using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Duties;

/// <summary>Somebody writes in that a report is due, again and again.</summary>
[Needs(Permission.KeepDuties)]
public sealed class AddDuty(SamhandlingDb db)
{
    public async Task<Result<Duty>> Handle(DutyForm form, CancellationToken cancel = default)
    {
        if (form.PersonId is { } person) await db.Persons.Where(p => p.Id == person).OneAsync(cancel);
        var answer = Duty.Of(form.Template, form.Facts());
        if (answer.Try(out var duty, out _)) db.Duties.Add(duty);
        return await db.SaveAsync(answer, cancel);
    }
}
