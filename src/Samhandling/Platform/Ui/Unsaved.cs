namespace Samhandling.Platform.Ui;

/// <summary>What a form says that came too late: its row is gone. And where its writer can go on with it.</summary>
/// <param name="Written">Field by field.</param>
/// <param name="Ways">The best first; two at most.</param>
public sealed record Unsaved(IReadOnlyList<(string Label, string? Value)> Written, params IReadOnlyList<(string Text, string Address)> Ways);
