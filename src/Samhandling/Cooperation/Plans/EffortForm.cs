using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Plans;

/// <summary>What is written of an effort, when one is planned and when it is changed.</summary>
public sealed class EffortForm
{
    [Needed, AtMost(Effort.TitleLength)] public string? Title { get; set; }
    [Needed, AtMost(Effort.MarketLength)] public string? Market { get; set; }
    [AtMost(Effort.ChannelLength)] public string? Channel { get; set; }
    [Needed, ADay] public string? From { get; set; }
    [Needed, ADay] public string? To { get; set; }
    [Needed] public Guid? OwnerId { get; set; }
    public Guid? GroupId { get; set; }
    public Currency Currency { get; set; }
    public int Version { get; set; }

    public static EffortForm Of(Effort effort) => new()
    {
        Title = effort.Title,
        Market = effort.Market,
        Channel = effort.Channel,
        From = ADayAttribute.Write(effort.From),
        To = ADayAttribute.Write(effort.To),
        OwnerId = effort.OwnerId,
        GroupId = effort.GroupId,
        Currency = effort.Currency,
        Version = effort.Version,
    };

    public EffortFacts Facts() => new(Title!, Market!, Channel, ADayAttribute.Read(From)!.Value, ADayAttribute.Read(To)!.Value, OwnerId!.Value, GroupId, Currency);

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
    [
        (Texts.Title, Names.Clean(Title)),
        (Texts.Market, Names.Clean(Market)),
        (Texts.Channel, Names.Clean(Channel)),
        (Texts.From, From),
        (Texts.To, To),
        (Texts.Owner, OwnerId is { } owner ? nameOf(owner) : null),
        (Texts.OfGroup, GroupId is { } group ? nameOf(group) : null),
        (Texts.Currency, Currency.ToString()),
    ];
}
