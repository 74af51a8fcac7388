using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Rounds;

/// <summary>What is written of an evaluation round, when it is planned and when it is changed.</summary>
public sealed class EvaluationForm
{
    /// <summary>Only when it is planned.</summary>
    public Guid? AgreementId { get; set; }
    [Needed, AtMost(EvaluationRound.TitleLength)] public string? Title { get; set; }
    [Needed, AtMost(EvaluationRound.TextLength)] public string? Purpose { get; set; }
    [Needed, ADay] public string? From { get; set; }
    [Needed, ADay] public string? To { get; set; }
    public Guid? FormerId { get; set; }
    [Needed, AtMost(EvaluationRound.WhoLength)] public string? OrderedBy { get; set; }
    [Needed, AtMost(EvaluationRound.WhoLength)] public string? EvaluatedBy { get; set; }
    [Needed, AtMost(EvaluationRound.TextLength)] public string? Independence { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static EvaluationForm Of(EvaluationRound round) => new()
    {
        AgreementId = round.AgreementId,
        Title = round.Title,
        Purpose = round.Purpose,
        From = ADayAttribute.Write(round.From),
        To = ADayAttribute.Write(round.To),
        FormerId = round.FormerId,
        OrderedBy = round.OrderedBy,
        EvaluatedBy = round.EvaluatedBy,
        Independence = round.Independence,
        Version = round.Version,
    };

    public EvaluationFacts Facts() => new()
    {
        Title = Title!,
        Purpose = Purpose!,
        From = ADayAttribute.Read(From)!.Value,
        To = ADayAttribute.Read(To)!.Value,
        FormerId = FormerId,
        OrderedBy = OrderedBy!,
        EvaluatedBy = EvaluatedBy!,
        Independence = Independence!,
    };

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() =>
        [(Texts.Title, Names.Clean(Title)), (Texts.Purpose, Purpose?.Trim()), (Texts.From, From), (Texts.To, To), (Texts.OrderedBy, Names.Clean(OrderedBy)), (Texts.EvaluatedBy, Names.Clean(EvaluatedBy)), (Texts.Independence, Independence?.Trim())];
}
