using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Assignments.Wants;

/// <summary>What is written of a round of wants.</summary>
public sealed class WantRoundForm
{
    [Needed, AtMost(WantRound.TitleLength)] public string? Title { get; set; }
    [Needed, AtMost(WantRound.PurposeLength)] public string? Purpose { get; set; }
    [Needed, ADay] public string? ClosesOn { get; set; }
    public int Version { get; set; }

    public static WantRoundForm Of(WantRound round) => new() { Title = round.Title, Purpose = round.Purpose, ClosesOn = ADayAttribute.Write(round.ClosesOn), Version = round.Version };

    public WantRoundFacts Facts() => new(Title!, Purpose!, ADayAttribute.Read(ClosesOn)!.Value);

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.RoundTitle, Names.Clean(Title)), (Texts.Purpose, Purpose?.Trim()), (Texts.ClosesOn, ClosesOn)];
}
