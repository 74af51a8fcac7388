using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;

namespace Samhandling.Cooperation.Overlap;

/// <summary>Two groups and those who sit in both.</summary>
public sealed record GroupPair(Group One, Group Other, IReadOnlyList<Person> Shared);

/// <summary>A group that has not met for longer than its rhythm.</summary>
/// <param name="Group">The group.</param>
/// <param name="Since">Its last meeting, or its first day if none is known; null where neither is.</param>
public sealed record RestingGroup(Group Group, DateOnly? Since);

/// <summary>Groups of one day, who sits in which, and what follows from it.</summary>
/// <param name="Groups">By name.</param>
/// <param name="Sitting">Who sits in which, each once however many seats the person has there.</param>
/// <param name="LastMet">The last known meeting of each group.</param>
public sealed record GroupOverlap(IReadOnlyList<Group> Groups, IReadOnlyList<(Guid GroupId, Person Person)> Sitting, IReadOnlyDictionary<Guid, DateOnly> LastMet)
{
    /// <summary>In how many groups a person may sit before it is told, if nothing else is asked for.</summary>
    public const int UsualMost = 4;

    /// <summary>Groups that share somebody, those that share most first.</summary>
    public IReadOnlyList<GroupPair> Pairs()
    {
        var members = Sitting.ToLookup(s => s.GroupId, s => s.Person);
        return
        [
            .. Groups.SelectMany((one, at) => Groups.Skip(at + 1).Select(other => new GroupPair(one, other, [.. members[one.Id].IntersectBy(members[other.Id].Select(p => p.Id), p => p.Id).OrderBy(p => p.Name, StringComparer.CurrentCulture)])))
                .Where(pair => pair.Shared.Count > 0).OrderByDescending(pair => pair.Shared.Count),
        ];
    }

    /// <summary>Who sits in more groups than that, those in most first.</summary>
    public IReadOnlyList<(Person Person, IReadOnlyList<Group> Groups)> InMoreThan(int most) =>
    [
        .. Sitting.GroupBy(s => s.Person.Id).Where(own => own.Count() > most).OrderByDescending(own => own.Count()).ThenBy(own => own.First().Person.Name, StringComparer.CurrentCulture)
            .Select(own => (own.First().Person, (IReadOnlyList<Group>)[.. Groups.Where(g => own.Any(s => s.GroupId == g.Id))])),
    ];

    /// <summary>Groups with a rhythm that have rested for longer than it, the longest first. One of which neither a meeting nor a first day is known has rested as long as anyone knows.</summary>
    public IReadOnlyList<RestingGroup> Resting(DateOnly day) =>
    [
        .. Groups.Where(g => g.MonthsBetween is not null).Select(g => new RestingGroup(g, LastMet.TryGetValue(g.Id, out var met) ? met : g.From))
            .Where(r => r.Since is not { } since || since.AddMonths(r.Group.MonthsBetween!.Value) < day).OrderBy(r => r.Since ?? DateOnly.MinValue),
    ];
}
