using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.RaisedQuestions;

/// <summary>What a visitor writes of a question.</summary>
public sealed class QuestionForm
{
    [Needed, AtMost(OpenQuestion.TextLength)] public string? Text { get; set; }
    [Needed] public Guid? OwnerId { get; set; }
    [ADay] public string? DueOn { get; set; }
    public int Version { get; set; }

    public static QuestionForm Of(OpenQuestion question) => new() { Text = question.Text, OwnerId = question.OwnerId, DueOn = ADayAttribute.Write(question.DueOn), Version = question.Version };

    public QuestionFacts Facts() => new(Text!, OwnerId, ADayAttribute.Read(DueOn));

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid?, string?> group) => [(Texts.QuestionText, Text?.Trim()), (Texts.Owner, group(OwnerId)), (Texts.DueOn, DueOn)];
}
