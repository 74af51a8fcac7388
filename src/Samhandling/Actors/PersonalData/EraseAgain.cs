using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;
using Samhandling.Platform.SignIn;

namespace Samhandling.Actors.PersonalData;

/// <summary>Erases again whom a backup from before the erasure has brought back, in the partnership that is visited.</summary>
[Needs(Permission.RunInstance)]
public sealed class EraseAgain(SamhandlingDb db, IEnumerable<IPersonalData> all)
{
    /// <returns>How many were there again.</returns>
    public async Task<int> Handle(IReadOnlyCollection<Guid> erased, CancellationToken cancel = default)
    {
        var back = await db.Persons.Where(p => erased.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel);
        var again = 0;
        foreach (var id in back)
        {
            var subject = Subject.Of(await db.Persons.AsNoTracking().SingleAsync(p => p.Id == id, cancel));
            foreach (var holder in all) await holder.Erase(subject, cancel);
            // Another instance that starts at the same moment may have done it.
            if ((await db.SaveDurablyAsync<Subject>(subject, cancel)).Try(out _, out _)) again++;
            db.ChangeTracker.Clear();
        }
        return again;
    }

    /// <summary>Does it in every partnership of the list.</summary>
    public static async Task<string?> Everywhere(IServiceProvider services, CancellationToken cancel)
    {
        var again = 0;
        foreach (var erased in services.GetRequiredService<ErasureList>().All().GroupBy(e => e.PartnershipId, e => e.PersonId))
        {
            await using var scope = services.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<SamhandlingDb>().Partnerships.SingleOrDefaultAsync(p => p.Id == erased.Key, cancel) is not { } partnership) continue;
            var visit = scope.ServiceProvider.GetRequiredService<Visit>();
            visit.Welcome(Visitor.AtTheMachine);
            visit.Enter(partnership, Role.Coordinator);
            again += await scope.ServiceProvider.GetRequiredService<EraseAgain>().Handle([.. erased.Distinct()], cancel);
        }
        return again == 0 ? null : $"Erased again, since the backup is from before their erasure: {again}.";
    }
}
