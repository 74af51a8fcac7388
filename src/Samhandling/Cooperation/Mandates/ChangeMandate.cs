using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Mandates;

/// <summary>A coordinator mends or ends a mandate. What was decided by it before stays decided.</summary>
[Needs(Permission.KeepGroups)]
public sealed class ChangeMandate(SamhandlingDb db)
{
    public Task<Mandate> Find(Guid id, CancellationToken cancel = default) => db.Mandates.Include(m => m.Giver).Include(m => m.Person).Where(m => m.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Mandate>> Handle(Guid id, MandateForm form, CancellationToken cancel = default)
    {
        var mandate = await Find(id, cancel);
        if (form.Version != mandate.Version) return Refusal.Clash;
        if (!form.Facts().Try(out var facts, out var refusal)) return refusal;
        await db.Persons.Where(p => p.Id == facts.PersonId).OneAsync(cancel);
        return await db.SaveAsync(mandate.Change(facts), cancel);
    }
}
