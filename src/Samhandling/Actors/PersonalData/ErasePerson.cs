using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Actors.PersonalData;

/// <summary>A coordinator erases a person from all that every capability holds. What will go is shown before; nothing of it can be undone.</summary>
[Needs(Permission.KeepRegister)]
public sealed class ErasePerson(SamhandlingDb db, IEnumerable<IPersonalData> all, ErasureList list)
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
        var keys = await EarlierSelves.With(db, [id], cancel);
        foreach (var holder in all) await holder.Erase(subject, cancel);
        var answer = await db.SaveDurablyAsync<Subject>(subject, cancel);
        if (answer.Try(out _, out _)) await list.Add(keys, CancellationToken.None);
        return answer;
    }
}
