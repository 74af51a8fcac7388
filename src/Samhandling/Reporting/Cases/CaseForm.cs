using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Reporting.Cases;

/// <summary>What is written of a case, when it is logged and when it is changed.</summary>
public sealed class CaseForm
{
    /// <summary>The case that is logged; made with the form, so that one that is sent twice is one case.</summary>
    public Guid? CaseId { get; set; }
    [Needed] public Guid? PlaceId { get; set; }
    [Needed] public AdviceTopic? Topic { get; set; }
    [Needed] public int? Minutes { get; set; }
    [Needed] public FirmSize? Size { get; set; }
    [Needed, ADay] public string? Day { get; set; }
    public FirmKind? Kind { get; set; }
    [AtMost(AdviceCase.FirmNameLength)] public string? FirmName { get; set; }
    [AtMost(AdviceCase.OutcomeLength)] public string? Outcome { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static CaseForm Of(AdviceCase one) => new()
    {
        PlaceId = one.PlaceId,
        Topic = one.Topic,
        Minutes = one.Minutes,
        Size = one.Size,
        Day = ADayAttribute.Write(one.Day),
        Kind = one.Kind,
        FirmName = one.FirmName,
        Outcome = one.Outcome,
        Version = one.Version,
    };

    /// <summary>Another case of the same firm: what is known of the firm stands there, and what was said is asked anew.</summary>
    public static CaseForm Again(AdviceCase one) => new() { PlaceId = one.PlaceId, Size = one.Size, Kind = one.Kind, FirmName = one.FirmName };

    public CaseFacts Facts() => new(ADayAttribute.Read(Day)!.Value, PlaceId!.Value, Topic!.Value, Minutes!.Value, Size!.Value, Kind, FirmName, Outcome);

    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
    [
        (Texts.Municipality, PlaceId is { } place ? nameOf(place) : null), (Texts.Topic, Topic?.Text()), (Texts.Minutes, Minutes?.ToString(System.Globalization.CultureInfo.CurrentCulture)),
        (Texts.Size, Size?.Text()), (Texts.Day, Day), (Texts.Kind, Kind?.Text()), (Texts.FirmName, Names.Clean(FirmName)), (Texts.Outcome, Outcome?.Trim()),
    ];
}
