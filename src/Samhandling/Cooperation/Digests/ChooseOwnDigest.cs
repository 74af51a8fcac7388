using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Digests;

/// <summary>Somebody who is signed in says what to be told of. Who that is in the register is told by the address.</summary>
[Needs(Permission.SeePartnership)]
public sealed class ChooseOwnDigest(SamhandlingDb db, IEnumerable<IDigest> topics, Visit visit)
{
    /// <summary>The visitor in the register; null where nobody there has the visitor's address.</summary>
    public async Task<Person?> Own(CancellationToken cancel = default)
    {
        var (user, users) = (visit.Visitor?.Id, db.Users);
        return await db.Persons.Where(p => p.Email != null && users.Any(u => u.Id == user && u.Email == p.Email)).OrderBy(p => p.Id).FirstOrDefaultAsync(cancel);
    }

    public async Task<Result<DigestChoice>> Handle(DigestForm form, CancellationToken cancel = default)
    {
        var own = await Own(cancel) ?? throw new NotFoundException();
        return await db.SaveAsync(form.Give(await db.ChoiceOf(own.Id, own.Language, cancel), topics), cancel);
    }
}
