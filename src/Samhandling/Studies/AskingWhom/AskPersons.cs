using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.AskingWhom;

/// <summary>An analyst puts persons of the register on the list of those a round asks, by what they do today.</summary>
[Needs(Permission.RunStudies)]
public sealed class AskPersons(SamhandlingDb db, Frame frame, TimeProvider clock)
{
    /// <summary>What whoever is asked has in common; what is not said bounds nothing.</summary>
    /// <param name="PlaceId">The seat of the organisation that one acts for.</param>
    /// <param name="Sector">Its part of society.</param>
    /// <param name="Organisation">Words in its name.</param>
    /// <param name="Role">Words in what the person does.</param>
    public sealed record Filter(Guid? PlaceId = null, Sector? Sector = null, string? Organisation = null, string? Role = null);

    /// <summary>Who would come on the list, in the order of names, and how many who fit stand on it already.</summary>
    public async Task<(IReadOnlyList<Newcomer> New, int There)> Preview(Guid roundId, Filter filter, CancellationToken cancel = default)
    {
        var all = await Find(filter, cancel);
        var added = await frame.New(roundId, all, cancel);
        return ([.. added.OrderBy(n => n.Name, StringComparer.CurrentCulture)], all.Count - added.Count);
    }

    /// <summary>Refused if nobody fits.</summary>
    public async Task<Result<Added>> Handle(Guid roundId, Filter filter, CancellationToken cancel = default)
    {
        await db.Rounds.Where(r => r.Id == roundId).OneAsync(cancel);
        var all = await Find(filter, cancel);
        return all.Count == 0 ? new Refusal("", Texts.NobodyFits) : await frame.Add(roundId, all, cancel);
    }

    private async Task<List<Newcomer>> Find(Filter filter, CancellationToken cancel)
    {
        var today = clock.Today();
        var acts = db.Engagements.AsNoTracking().Where(e => (e.From == null || e.From <= today) && (e.To == null || e.To >= today));
        if (filter.PlaceId is { } place) acts = acts.Where(e => e.Organisation!.PlaceId == place);
        if (filter.Sector is { } sector) acts = acts.Where(e => e.Organisation!.Sector == sector);
        foreach (var word in new SoughtWords(filter.Organisation).Words) acts = acts.Where(e => e.Organisation!.Folded.Contains(word));
        var found = await acts.OrderBy(e => e.From).ThenBy(e => e.Id)
            .Select(e => new { e.PersonId, e.Person!.Name, e.Person.Email, e.Person.Language, e.Title, Organisation = e.Organisation!.Name, e.Organisation.Sector, e.Organisation.PlaceId }).ToListAsync(cancel);
        // Titles are not kept folded, and what one person does is read once.
        var role = new SoughtWords(filter.Role);
        return [.. found.Where(f => role.Words.Count == 0 || role.AreIn(f.Title)).DistinctBy(f => f.PersonId).Select(f => new Newcomer(f.Name, f.Email, f.Organisation, f.Sector, f.PlaceId, f.Language?.Tag(), f.PersonId))];
    }
}
