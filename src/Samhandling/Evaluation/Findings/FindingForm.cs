using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Findings;

/// <summary>What is written when something that can be better is answered.</summary>
public sealed class FindingForm
{
    public FindingState State { get; set; }
    [Needed, AtMost(Finding.ReasonLength)] public string? Reason { get; set; }
    public ChangeKind? Change { get; set; }
    public Guid? ChangedTaskId { get; set; }
    [ADay] public string? Until { get; set; }
    [Needed, AtMost(Finding.DecidedByLength)] public string? DecidedBy { get; set; }
    [Needed, ADay] public string? DecidedOn { get; set; }

    /// <summary>The version that was in the form when it was opened; -1 where nothing was answered yet.</summary>
    public int Version { get; set; } = -1;

    public static FindingForm Of(Finding? finding, DateOnly today) => finding is null ? new() { DecidedOn = ADayAttribute.Write(today) } : new()
    {
        State = finding.State,
        Reason = finding.Reason,
        Change = finding.Change,
        ChangedTaskId = finding.ChangedTaskId,
        Until = ADayAttribute.Write(finding.Until),
        DecidedBy = finding.DecidedBy,
        DecidedOn = ADayAttribute.Write(finding.DecidedOn),
        Version = finding.Version,
    };

    public FindingFacts Facts() => new()
    {
        State = State,
        Reason = Reason!,
        Change = Change,
        ChangedTaskId = ChangedTaskId,
        Until = ADayAttribute.Read(Until),
        DecidedBy = DecidedBy!,
        DecidedOn = ADayAttribute.Read(DecidedOn)!.Value,
    };

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() =>
        [(Texts.State, State.Text()), (Texts.Reason, Reason?.Trim()), (Texts.ChangeIn, Change?.Text()), (Texts.Until, Until), (Texts.DecidedBy, Names.Clean(DecidedBy)), (Texts.DecidedOn, DecidedOn)];
}
