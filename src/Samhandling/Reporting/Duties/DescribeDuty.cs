using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Duties;

/// <summary>Somebody says anew to whom a report goes, when, and who sees to it.</summary>
[Needs(Permission.KeepDuties)]
public sealed class DescribeDuty(SamhandlingDb db)
{
    public Task<Duty> Find(Guid id, CancellationToken cancel = default) => db.Duties.Where(d => d.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Duty>> Handle(Guid id, DutyForm form, CancellationToken cancel = default)
    {
        var duty = await Find(id, cancel);
        if (form.Version != duty.Version) return Refusal.Clash;
        if (form.PersonId is { } person) await db.Persons.Where(p => p.Id == person).OneAsync(cancel);
        return await db.SaveAsync(duty.Change(form.Facts()), cancel);
    }
}
