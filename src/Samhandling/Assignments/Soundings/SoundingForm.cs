using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;

namespace Samhandling.Assignments.Soundings;

/// <summary>What is written of a sounding.</summary>
public sealed class SoundingForm
{
    [Needed, AtMost(Sounding.TitleLength)] public string? Title { get; set; }
    [Needed, AtMost(Sounding.QuestionLength)] public string? Question { get; set; }
    [Needed, AtMost(Sounding.TopicLength)] public string? Topic { get; set; }
    [Needed, AtMost(Sounding.ChoicesLength)] public string? YesChoices { get; set; }
    [AtMost(Sounding.ChoicesLength)] public string? OtherChoices { get; set; }
    public bool AsksCeiling { get; set; }
    public Currency Currency { get; set; }
    [Needed, ADay] public string? ClosesOn { get; set; }
    public int Version { get; set; }

    /// <summary>As one would ask about a joint procurement.</summary>
    public static SoundingForm Usual() => new() { YesChoices = Texts.UsualYes.Replace("|", "\n", StringComparison.Ordinal), OtherChoices = Texts.UsualOther.Replace("|", "\n", StringComparison.Ordinal), AsksCeiling = true };

    public static SoundingForm Of(Sounding sounding) => new() { Title = sounding.Title, Question = sounding.Question, Topic = sounding.Topic, YesChoices = sounding.YesChoices, OtherChoices = sounding.OtherChoices, AsksCeiling = sounding.AsksCeiling, Currency = sounding.Currency, ClosesOn = ADayAttribute.Write(sounding.ClosesOn), Version = sounding.Version };

    public SoundingFacts Facts() => new(Title!, Question!, Topic!, YesChoices!, OtherChoices, AsksCeiling, Currency, ADayAttribute.Read(ClosesOn)!.Value);

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() =>
    [
        (Texts.SoundingTitle, Names.Clean(Title)),
        (Texts.Question, Question?.Trim()),
        (Texts.Topic, Names.Clean(Topic)),
        (Texts.YesChoices, Names.CleanLines(YesChoices)?.Replace("\n", ", ", StringComparison.Ordinal)),
        (Texts.OtherChoices, Names.CleanLines(OtherChoices)?.Replace("\n", ", ", StringComparison.Ordinal)),
        (Texts.AsksCeiling, AsksCeiling ? Texts.Yes : Texts.No),
        (Texts.Currency, Currency.ToString()),
        (Texts.ClosesOn, ClosesOn),
    ];
}
