using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Asking;

/// <summary>Who is asked in a round, by number, and what the places that they act in are called.</summary>
public sealed record Asked(Round Round, IReadOnlyList<Respondent> All, IReadOnlyDictionary<Guid, string> Places, bool NamesAreShown)
{
    public string NameOf(Guid? place) => place is { } id && Places.TryGetValue(id, out var name) ? name : Texts.PlaceUnknown;

    /// <summary>Those that the filters of an address leave.</summary>
    public IEnumerable<Respondent> Of(ListAddress filters)
    {
        var left = All.Where(r => r.IsNamed());
        if (AskedList.Missing.Equals(filters.Of(AskedList.OfState), StringComparison.Ordinal)) left = left.Where(r => r.AnsweredAt is null);
        else if (Enum.TryParse<AskedState>(filters.Of(AskedList.OfState), out var state)) left = left.Where(r => r.State() == state);
        if (AskedList.Unknown.Equals(filters.Of(AskedList.InPlace), StringComparison.Ordinal)) left = left.Where(r => r.PlaceId is null);
        else if (Guid.TryParse(filters.Of(AskedList.InPlace), CultureInfo.InvariantCulture, out var place)) left = left.Where(r => r.PlaceId == place);
        return Enum.TryParse<Sector>(filters.Of(AskedList.OfSector), out var sector) ? left.Where(r => r.Sector == sector) : left;
    }
}

/// <summary>Reads who is asked in a round. Some hundreds: they are read whole, and filtered afterwards.</summary>
public sealed class AskedList(SamhandlingDb db, Visit visit)
{
    public const string OfState = "state", InPlace = "place", OfSector = "sector", Missing = "missing", Unknown = "unknown";

    public static ListAddress Address(string path, IQueryCollection query) => new(path, [.. new[] { OfState, InPlace, OfSector, ListAddress.Page }.Select(name => (name, query[name].FirstOrDefault()))]);

    public async Task<Asked> Of(Guid roundId, CancellationToken cancel = default)
    {
        var round = await db.Rounds.AsNoTracking().Include(r => r.Study).Where(r => r.Id == roundId).OneAsync(cancel);
        var all = await db.Respondents.AsNoTracking().Where(r => r.RoundId == roundId).OrderBy(r => r.Number).ToListAsync(cancel);
        var ids = all.Select(r => r.PlaceId).OfType<Guid>().Distinct().ToList();
        var places = await db.Set<Places.Register.Place>().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        var namesAreShown = round.ShowsNamesTo(visit.Visitor?.Id);
        // Sorted by name only for those who see the names: the order would tell.
        return new(round, namesAreShown ? [.. all.OrderBy(r => r.Name, StringComparer.CurrentCulture)] : all, places, namesAreShown);
    }

    /// <summary>One who is asked, with the round and the study.</summary>
    /// <exception cref="NotFoundException">Nobody of that key is asked in the round.</exception>
    public Task<Respondent> One(Guid roundId, Guid respondentId, CancellationToken cancel = default) =>
        db.Respondents.Include(r => r.Round!.Study).Where(r => r.Id == respondentId && r.RoundId == roundId).OneAsync(cancel);
}
