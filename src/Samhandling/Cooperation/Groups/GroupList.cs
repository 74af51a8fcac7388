using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Groups;

/// <summary>One line of the list of groups.</summary>
public sealed record ListedGroup(Group Group, int Seated, int Vacant);

/// <summary>The groups that filters leave, in two statements. A partnership has tens of groups, so all of them are read.</summary>
public sealed class GroupList(SamhandlingDb db, TimeProvider clock)
{
    public const string Words = "q", OfKind = "kind", OfLevel = "level", Whose = "whose", Over = "over", Theirs = "theirs", Ours = "ours", Too = "too";

    public static ListAddress Address(string path, IQueryCollection query) =>
        new(path, [.. new[] { Words, OfKind, OfLevel, Whose, Over }.Select(name => (name, query[name].FirstOrDefault()))]);

    /// <summary>Those that are over, or not begun, only where the filters ask for them too.</summary>
    public async Task<IReadOnlyList<ListedGroup>> Of(ListAddress filters, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var words = new SoughtWords(filters.Of(Words));
        var groups = (await db.Groups.AsNoTracking().Include(g => g.Owner).ToListAsync(cancel)).Where(g => words.Words.Count == 0 || words.AreIn($"{g.Name} {g.Purpose} {g.Owner!.Name}"));
        if (filters.Of(Over) is not Too) groups = groups.Where(g => g.IsOn(today));
        if (Enum.TryParse<GroupKind>(filters.Of(OfKind), out var kind)) groups = groups.Where(g => g.Kind == kind);
        if (Enum.TryParse<GroupLevel>(filters.Of(OfLevel), out var level)) groups = groups.Where(g => g.Level == level);
        if (filters.Of(Whose) is Ours or Theirs) groups = groups.Where(g => g.IsOurs == filters.Of(Whose) is Ours);
        var seats = db.GroupSeats.On(today);
        var (all, vacant) = (await Counted(seats, cancel), await Counted(seats.Vacant(db, today), cancel));
        return [.. groups.OrderBy(g => g.Name, StringComparer.CurrentCulture).ThenBy(g => g.Id).Select(g => new ListedGroup(g, all.GetValueOrDefault(g.Id) - vacant.GetValueOrDefault(g.Id), vacant.GetValueOrDefault(g.Id)))];
    }

    private static Task<Dictionary<Guid, int>> Counted(IQueryable<GroupSeat> seats, CancellationToken cancel) =>
        seats.GroupBy(s => s.GroupId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
}
