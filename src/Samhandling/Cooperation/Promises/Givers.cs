using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Participants;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Promises;

/// <summary>Who can promise something, for which organisation.</summary>
public sealed record Giver(Guid? PersonId, Guid OrganisationId, string Name);

/// <summary>Those who can give a promise: who was called to its meeting, or acts for an organisation that day.</summary>
public sealed class Givers(SamhandlingDb db)
{
    public static string Key(Guid? personId, Guid organisationId) => $"{personId}:{organisationId}";

    public async Task<IReadOnlyList<Giver>> Of(Guid? meetingId, DateOnly day, CancellationToken cancel = default)
    {
        var called = await db.Participants.Where(p => p.MeetingId == meetingId && p.OrganisationId != null)
            .Select(p => new Giver(p.PersonId, p.OrganisationId!.Value, p.Person!.Name + ", " + p.Organisation!.Name)).ToListAsync(cancel);
        var acting = called.Count > 0 ? called : await db.Engagements.Where(e => (e.From == null || e.From <= day) && (e.To == null || e.To >= day))
            .Select(e => new Giver(e.PersonId, e.OrganisationId, e.Person!.Name + ", " + e.Organisation!.Name)).ToListAsync(cancel);
        return [.. acting.Distinct().OrderBy(g => g.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>The one a form names, whoever it is; null where there is none such.</summary>
    public async Task<Giver?> Find(string? key, CancellationToken cancel = default)
    {
        if (key?.Split(':') is not [var first, var second] || !Guid.TryParse(second, out var organisation)) return null;
        Guid? person = Guid.TryParse(first, out var id) ? id : null;
        var names = (await db.Persons.Where(p => p.Id == person).Select(p => p.Name).FirstOrDefaultAsync(cancel), await db.Organisations.Where(o => o.Id == organisation).Select(o => o.Name).FirstOrDefaultAsync(cancel));
        return names.Item2 is null || (person is not null && names.Item1 is null) ? null : new(person, organisation, $"{names.Item1}, {names.Item2}".Trim(',', ' '));
    }

    /// <summary>Whether the person acted for the organisation, and no more does on that day.</summary>
    public async Task<bool> HasLeft(Giver giver, DateOnly day, CancellationToken cancel = default)
    {
        var acts = await db.Engagements.AsNoTracking().Where(e => e.PersonId == giver.PersonId && e.OrganisationId == giver.OrganisationId).ToListAsync(cancel);
        return acts.Count > 0 && !acts.Exists(e => e.To is null || e.To >= day);
    }
}
