using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Actors.PersonalData;

/// <summary>A person the register has no more use for, and since when.</summary>
public sealed record Unused(Guid Id, string Name, DateOnly? LastActed, DateOnly? CheckedOn);

/// <summary>A coordinator erases those the register has no more use for: who has acted for nobody for two years, and whom nobody has checked in that time.</summary>
[Needs(Permission.KeepRegister)]
public sealed class EraseUnused(SamhandlingDb db, IEnumerable<IPersonalData> all, ErasureList list, TimeProvider clock)
{
    public const int Years = 2, MostAtATime = 200;

    /// <summary>Those who would go, which is shown before anything does.</summary>
    public async Task<IReadOnlyList<Unused>> Find(CancellationToken cancel = default)
    {
        var before = clock.Today().AddYears(-Years);
        return await db.Persons.AsNoTracking()
            .Where(p => (p.CheckedOn == null || p.CheckedOn < before) && p.Engagements.Any() && p.Engagements.All(e => e.To != null && e.To < before))
            .OrderBy(p => p.SwedishOrder).ThenBy(p => p.Id).Take(MostAtATime).Select(p => new Unused(p.Id, p.Name, p.Engagements.Max(e => e.To), p.CheckedOn)).ToListAsync(cancel);
    }

    /// <summary>All of them, or none; how many went.</summary>
    public async Task<Result<int>> Handle(CancellationToken cancel = default)
    {
        var unused = await Find(cancel);
        var keys = await EarlierSelves.With(db, [.. unused.Select(one => one.Id)], cancel);
        foreach (var one in unused)
        {
            var subject = Subject.Of(await db.Persons.AsNoTracking().SingleAsync(p => p.Id == one.Id, cancel));
            foreach (var holder in all) await holder.Erase(subject, cancel);
        }
        var answer = await db.SaveDurablyAsync<int>(unused.Count, cancel);
        if (answer.Try(out _, out _)) await list.Add(keys, CancellationToken.None);
        return answer;
    }
}
