using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Strategies.Declarations;

/// <summary>What is written of a declaration, when it is drawn up and when it is changed.</summary>
public sealed class DeclarationForm
{
    [Needed, AtMost(Declaration.TitleLength)] public string? Title { get; set; }
    [Needed, AtMost(Declaration.MatterLength)] public string? Matter { get; set; }
    [Needed, AtMost(Declaration.TextLength)] public string? Text { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static DeclarationForm Of(Declaration declaration) => new() { Title = declaration.Title, Matter = declaration.Matter, Text = declaration.Text, Version = declaration.Version };

    public DeclarationFacts Facts() => new(Title, Matter, Text);

    public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Title, Names.Clean(Title)), (Texts.Matter, Names.Clean(Matter)), (Texts.Text, Names.CleanLines(Text))];
}
