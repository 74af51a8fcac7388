using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Register;

/// <summary>What the visitor may write: a coordinator all, a partner what belongs to the organisations it speaks for.</summary>
public sealed class OwnRows(SamhandlingDb db, Visit visit)
{
    private IReadOnlySet<Guid>? _own;

    public bool IsAll => visit.May(Permission.KeepRegister);

    /// <summary>The organisations the visitor speaks for.</summary>
    public async Task<IReadOnlySet<Guid>> Organisations(CancellationToken cancel = default)
    {
        if (_own is not null) return _own;
        var user = visit.Visitor?.Id;
        return _own = user is null || !visit.May(Permission.WriteActors) ? new HashSet<Guid>()
            : (await db.Spokespersons.Where(s => s.UserId == user).Select(s => s.OrganisationId).ToListAsync(cancel)).ToHashSet();
    }

    public async Task<bool> Holds(Guid organisationId, CancellationToken cancel = default) => IsAll || (await Organisations(cancel)).Contains(organisationId);

    /// <summary>Whether all that the person does is done for organisations the visitor speaks for: then no one else's row is written.</summary>
    public async Task<bool> HoldsPerson(Guid personId, CancellationToken cancel = default)
    {
        if (IsAll) return true;
        var own = await Organisations(cancel);
        var acts = await db.Engagements.Where(e => e.PersonId == personId).Select(e => e.OrganisationId).Distinct().ToListAsync(cancel);
        return acts.Count > 0 && acts.TrueForAll(own.Contains);
    }

    /// <exception cref="UnauthorizedAccessException">It is another's.</exception>
    public async Task Ask(Guid organisationId, CancellationToken cancel = default) => Deny(await Holds(organisationId, cancel));

    /// <exception cref="UnauthorizedAccessException">It is another's.</exception>
    public async Task AskPerson(Guid personId, CancellationToken cancel = default) => Deny(await HoldsPerson(personId, cancel));

    private static void Deny(bool holds)
    {
        if (!holds) throw new UnauthorizedAccessException("This row belongs to an organisation that the visitor does not speak for.");
    }
}
