using Samhandling.Strategies.Alignment;

namespace Samhandling.Strategies.Commitments;

/// <summary>How far commitments are together, in the visitor's language.</summary>
public static class RollUpWords
{
    public static string Text(this RollUp rolled) => rolled switch
    {
        { IsWeightless: true } => Texts.Weightless,
        { Progress: { } progress } => AlignmentFigures.Share(progress / Commitment.Whole),
        { All: 0 } => "–",
        _ => Texts.Unknown,
    };
}
