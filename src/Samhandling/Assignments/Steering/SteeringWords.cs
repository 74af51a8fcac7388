using Samhandling.Assignments.Tasks;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Steering;

/// <summary>What those who decide on tasks are called in the visitor's language.</summary>
public static class SteeringWords
{
    /// <summary>As it is told: what is agreed first, what nobody has said last.</summary>
    public static IReadOnlyList<SteeringSource> Order { get; } = [SteeringSource.Clause, SteeringSource.Municipalities, SteeringSource.ContractorsBoard, SteeringSource.Unknown];

    public static string Text(this SteeringSource source) => source switch
    {
        SteeringSource.Clause => Texts.SourceClause,
        SteeringSource.Municipalities => Texts.SourceMunicipalities,
        SteeringSource.ContractorsBoard => Texts.SourceBoard,
        _ => Texts.SourceUnknown,
    };

    public static State Mark(this SteeringSource source) => source switch
    {
        SteeringSource.ContractorsBoard => State.Open,
        SteeringSource.Unknown => State.Missing,
        _ => State.Done,
    };
}
