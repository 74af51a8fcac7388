using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Participants;

/// <summary>Who the visitor is in the register, as the e-mail address tells.</summary>
public sealed class OwnPerson(SamhandlingDb db, Visit visit)
{
    public Task<Person?> Find(CancellationToken cancel = default)
    {
        var (user, users) = (visit.Visitor?.Id, db.Users);
        return db.Persons.AsNoTracking().Where(p => p.Email != null && users.Any(u => u.Id == user && u.Email == p.Email)).OrderBy(p => p.Id).FirstOrDefaultAsync(cancel);
    }
}
