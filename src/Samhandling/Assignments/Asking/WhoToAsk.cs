using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Asking;

/// <summary>An organisation that can be asked, by a person for it or by nobody.</summary>
/// <param name="Key">As <see cref="Givers"/> writes it.</param>
/// <param name="IsNear">Whether it is a municipality or a destination company, which are asked first.</param>
public sealed record Askable(string Key, string Name, bool IsNear);

/// <summary>Who is asked for an organisation; the person is null where nobody is written to.</summary>
public sealed record AskedOne(Guid OrganisationId, Person? Person);

/// <summary>The organisations that can be asked something: each by those who act for it today, and by nobody where none does.</summary>
public sealed class WhoToAsk(SamhandlingDb db, Givers givers, TimeProvider clock)
{
    /// <param name="asked">The organisations that are asked already.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<Askable>> But(IReadOnlyCollection<Guid> asked, CancellationToken cancel = default)
    {
        var organisations = await db.Organisations.AsNoTracking().ToListAsync(cancel);
        var acting = (await givers.Of(null, clock.Today(), cancel)).ToLookup(g => g.OrganisationId);
        return
        [
            .. organisations.Where(o => !asked.Contains(o.Id)).OrderBy(o => o.Name, StringComparer.CurrentCulture).ThenBy(o => o.Id).SelectMany(o =>
            {
                var isNear = o.Form is LegalForm.Municipality || o.IsDestinationCompany;
                return acting[o.Id].Any() ? acting[o.Id].Select(g => new Askable(Givers.Key(g.PersonId, g.OrganisationId), g.Name, isNear)) : [new(Givers.Key(null, o.Id), Texts.WithoutLetter.With(o.Name), isNear)];
            }),
        ];
    }

    /// <summary>Refused where nobody is chosen, and where two are for one organisation or it is asked already.</summary>
    public async Task<Result<IReadOnlyList<AskedOne>>> Find(IEnumerable<string?> keys, IReadOnlyCollection<Guid> asked, string field, CancellationToken cancel = default)
    {
        var found = new List<AskedOne>();
        foreach (var key in keys.Where(k => !string.IsNullOrEmpty(k)).Distinct(StringComparer.Ordinal))
        {
            if (await givers.Find(key, cancel) is not { } one) throw new NotFoundException();
            if (asked.Contains(one.OrganisationId) || found.Exists(f => f.OrganisationId == one.OrganisationId)) return new Refusal(field, Texts.AskedTwice.With(one.Name));
            found.Add(new(one.OrganisationId, one.PersonId is { } id ? await db.Persons.AsNoTracking().Where(p => p.Id == id).OneAsync(cancel) : null));
        }

        return found.Count == 0 ? new Refusal(field, Texts.ChooseSomebody) : found;
    }
}
