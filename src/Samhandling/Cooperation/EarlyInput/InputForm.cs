using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.EarlyInput;

/// <summary>What is written of a round of early input.</summary>
public sealed class InputForm
{
    [Needed, AtMost(InputRound.TitleLength)] public string? Title { get; set; }
    [Needed, AtMost(InputRound.LeadLength)] public string? Lead { get; set; }
    [AtMost(InputRound.DocumentLength)] public string? Document { get; set; }
    [Needed, AtMost(InputRound.QuestionsLength)] public string? Questions { get; set; }
    [Needed, ADay] public string? ClosesOn { get; set; }
    public int Version { get; set; }

    public static InputForm Of(InputRound round) => new() { Title = round.Title, Lead = round.Lead, Document = round.Document, Questions = round.Questions, ClosesOn = ADayAttribute.Write(round.ClosesOn), Version = round.Version };

    public InputFacts Facts() => new(Title!, Lead!, Document, Questions!, ADayAttribute.Read(ClosesOn)!.Value);

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() =>
        [(Texts.RoundTitle, Names.Clean(Title)), (Texts.Lead, Lead?.Trim()), (Texts.Document, Names.Clean(Document)), (Texts.Questions, Questions?.Trim().ReplaceLineEndings("\n")), (Texts.ClosesOn, ClosesOn)];
}
