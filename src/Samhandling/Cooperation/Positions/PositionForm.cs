using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Positions;

/// <summary>What is written of a position.</summary>
public sealed class PositionForm
{
    [Needed, AtMost(Position.TitleLength)] public string? Title { get; set; }
    [Needed, AtMost(Position.TopicLength)] public string? Topic { get; set; }
    [Needed, AtMost(Position.TextLength)] public string? Text { get; set; }
    public int Version { get; set; }

    public static PositionForm Of(Position position) => new() { Title = position.Title, Topic = position.Topic, Text = position.Text, Version = position.Version };

    public PositionFacts Facts() => new(Title!, Topic!, Text!);

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.PositionTitle, Names.Clean(Title)), (Texts.Topic, Names.Clean(Topic)), (Texts.Wording, Text?.Trim().ReplaceLineEndings("\n"))];
}
