using Samhandling.Platform;

namespace Samhandling.Strategies.Links;

/// <summary>What is written of a link, when it is made and when it is looked at anew.</summary>
public sealed class LinkForm
{
    /// <summary>The objective it contributes to; only when it is made.</summary>
    public Guid? ToId { get; set; }
    public LinkKind Kind { get; set; }
    public int Strength { get; set; } = 1;
    public bool IsQuoted { get; set; }
    [Needed, AtMost(ObjectiveLink.MotiveLength)] public string? Motive { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static LinkForm Of(ObjectiveLink link) => new() { ToId = link.ToId, Kind = link.Kind, Strength = link.Strength, IsQuoted = link.IsQuoted, Motive = link.Motive, Version = link.Version };

    public LinkFacts Facts() => new(Kind, Strength, IsQuoted, Motive);

    public IReadOnlyList<(string Label, string? Value)> Shown() =>
        [(Texts.Kind, Kind.Text()), (Texts.Strength, LinkWords.Strength(Strength)), (Texts.Evidence, IsQuoted ? Texts.Quoted : Texts.Interpreted), (Texts.Motive, Motive?.Trim())];
}
