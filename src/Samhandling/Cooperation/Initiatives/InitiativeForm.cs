using System.Globalization;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Initiatives;

/// <summary>What is written of a joint initiative: what it is for, and what must be said before its money may be used.</summary>
public sealed class InitiativeForm
{
    [Needed, AtMost(Initiative.TitleLength)] public string? Title { get; set; }
    [Needed, AtMost(Initiative.PurposeLength)] public string? Purpose { get; set; }
    [Needed, AtMost(Initiative.TopicLength)] public string? Topic { get; set; }
    public Currency Currency { get; set; }
    [Needed] public int? LeastParties { get; set; } = 2;
    public PartyKind PartyKind { get; set; }
    public long? LeastSum { get; set; }
    public int Version { get; set; }

    public static InitiativeForm Of(Initiative initiative) => new()
    {
        Title = initiative.Title,
        Purpose = initiative.Purpose,
        Topic = initiative.Topic,
        Currency = initiative.Currency,
        LeastParties = initiative.LeastParties,
        PartyKind = initiative.PartyKind,
        LeastSum = initiative.LeastSum,
        Version = initiative.Version,
    };

    public InitiativeFacts Facts() => new(Title!, Purpose!, Topic!, Currency, new(LeastParties!.Value, PartyKind, LeastSum));

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() =>
    [
        (Texts.Title, Names.Clean(Title)),
        (Texts.Purpose, Purpose?.Trim()),
        (Texts.Topic, Names.Clean(Topic)),
        (Texts.Currency, Currency.ToString()),
        (Texts.LeastParties, LeastParties?.ToString(CultureInfo.CurrentCulture)),
        (Texts.PartyKind, PartyKind.Text()),
        (Texts.LeastSum, LeastSum?.ToString("N0", CultureInfo.CurrentCulture)),
    ];
}
