using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.PersonalData;

/// <summary>A coordinator erases a person from all that every capability holds. What will go is shown before; nothing of it can be undone.</summary>
[Needs(Permission.KeepRegister)]
public sealed class ErasePerson(SamhandlingDb db, IEnumerable<IPersonalData> all)
{
    public async Task<IReadOnlyList<HeldData>> Held(Guid id, CancellationToken cancel = default)
    {
        var subject = Subject.Of(await db.Persons.AsNoTracking().Where(p => p.Id == id).OneAsync(cancel));
        var held = new List<HeldData>();
        foreach (var holder in all) held.AddRange(await holder.Of(subject, cancel));
        return held;
    }

    public async Task<Result<Subject>> Handle(Guid id, CancellationToken cancel = default)
    {
        var subject = Subject.Of(await db.Persons.AsNoTracking().Where(p => p.Id == id).OneAsync(cancel));
        foreach (var holder in all) await holder.Erase(subject, cancel);
        return await db.SaveDurablyAsync<Subject>(subject, cancel);
    }
}
