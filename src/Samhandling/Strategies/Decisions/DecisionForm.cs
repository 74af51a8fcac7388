using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Strategies.Decisions;

/// <summary>What is written of a decision, when it is recorded and when it is changed.</summary>
public class DecisionForm
{
    [Needed, AtMost(TakenDecision.TitleLength)] public string? Title { get; set; }
    [Needed, ADay] public string? DecidedOn { get; set; }
    public Guid? DeciderId { get; set; }
    [AtMost(TakenDecision.TextLength)] public string? Text { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static DecisionForm Of(TakenDecision decision) => new() { Title = decision.Title, DecidedOn = ADayAttribute.Write(decision.DecidedOn), DeciderId = decision.DeciderId, Text = decision.Text, Version = decision.Version };

    public DecisionFacts Facts() => new(Title, ADayAttribute.Read(DecidedOn)!.Value, DeciderId, Text);

    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
        [(Texts.Matter, Names.Clean(Title)), (Texts.DecidedOn, DecidedOn), (Texts.Decider, DeciderId is { } id ? nameOf(id) : null), (Texts.ToKnow, Names.CleanLines(Text))];
}
