using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Strategies.Processes;

/// <summary>What is written of a process, when it is started and when it is changed.</summary>
public class ProcessForm
{
    [Needed, AtMost(StrategyProcess.TitleLength)] public string? Title { get; set; }
    [Needed] public Guid? DocumentId { get; set; }
    [AtMost(StrategyProcess.TextLength)] public string? Purpose { get; set; }
    [ADay] public string? From { get; set; }
    [ADay] public string? To { get; set; }
    [AtMost(StrategyProcess.TextLength)] public string? Money { get; set; }
    [AtMost(StrategyProcess.TextLength)] public string? Staff { get; set; }
    [AtMost(StrategyProcess.TextLength)] public string? Competence { get; set; }
    [AtMost(StrategyProcess.TextLength)] public string? Time { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static ProcessForm Of(StrategyProcess process) => new()
    {
        Title = process.Title,
        DocumentId = process.DocumentId,
        Purpose = process.Purpose,
        From = ADayAttribute.Write(process.From),
        To = ADayAttribute.Write(process.To),
        Money = process.Money,
        Staff = process.Staff,
        Competence = process.Competence,
        Time = process.Time,
        Version = process.Version,
    };

    public ProcessFacts Facts() => new()
    {
        Title = Title!,
        DocumentId = DocumentId!.Value,
        Purpose = Purpose,
        From = ADayAttribute.Read(From),
        To = ADayAttribute.Read(To),
        Money = Money,
        Staff = Staff,
        Competence = Competence,
        Time = Time,
    };

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
    [
        (Texts.Title, Names.Clean(Title)), (Texts.Document, DocumentId is { } id ? nameOf(id) : null), (Texts.Purpose, Purpose?.Trim()), (Texts.From, From), (Texts.To, To),
        (Texts.Money, Money?.Trim()), (Texts.Staff, Staff?.Trim()), (Texts.Competence, Competence?.Trim()), (Texts.Time, Time?.Trim()),
    ];
}
