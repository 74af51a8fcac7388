using System.Globalization;
using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Groups;

/// <summary>What is written of a group, when one is added and when it is changed.</summary>
public sealed class GroupForm
{
    [Needed, AtMost(Group.NameLength)] public string? Name { get; set; }
    [Needed, AtMost(Group.PurposeLength)] public string? Purpose { get; set; }
    public GroupLevel Level { get; set; } = GroupLevel.Regional;
    public GroupKind Kind { get; set; } = GroupKind.WorkingGroup;
    [Needed] public Guid? OwnerId { get; set; }
    public bool IsOurs { get; set; } = true;
    public int? MonthsBetween { get; set; }
    [ADay] public string? From { get; set; }
    [ADay] public string? To { get; set; }

    /// <summary>The municipalities that are ticked; null when none is.</summary>
    public List<Guid>? Places { get; set; }

    /// <summary>What the visitor looks for among the municipalities that are not ticked.</summary>
    public string? Sought { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static GroupForm Of(Group group) => new()
    {
        Name = group.Name,
        Purpose = group.Purpose,
        Level = group.Level,
        Kind = group.Kind,
        OwnerId = group.OwnerId,
        IsOurs = group.IsOurs,
        MonthsBetween = group.MonthsBetween,
        From = ADayAttribute.Write(group.From),
        To = ADayAttribute.Write(group.To),
        Places = [.. group.Places.Select(p => p.PlaceId)],
        Version = group.Version,
    };

    public GroupFacts Facts() => new()
    {
        Name = Name!,
        Purpose = Purpose!,
        Level = Level,
        Kind = Kind,
        OwnerId = OwnerId!.Value,
        IsOurs = IsOurs,
        MonthsBetween = MonthsBetween,
        From = ADayAttribute.Read(From),
        To = ADayAttribute.Read(To),
    };

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
    [
        (Texts.Name, Names.Clean(Name)),
        (Texts.Purpose, Purpose?.Trim()),
        (Texts.Kind, Kind.Text()),
        (Texts.Level, Level.Text()),
        (Texts.Owner, OwnerId is { } owner ? nameOf(owner) : null),
        (Texts.Whose, IsOurs ? Texts.OurOwn : Texts.OfOthers),
        (Texts.MonthsBetween, MonthsBetween?.ToString(CultureInfo.CurrentCulture)),
        (Texts.From, From),
        (Texts.To, To),
        (Texts.Municipalities, Places is { Count: > 0 } ? string.Join(", ", Places.Select(nameOf).OfType<string>().Order(StringComparer.CurrentCulture)) : null),
    ];
}
