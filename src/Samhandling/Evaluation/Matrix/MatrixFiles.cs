using Samhandling.Actors.Register;
using Samhandling.Platform.Office;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Matrix;

/// <summary>The matrix as a Word file or as slides.</summary>
public static class MatrixFiles
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{partnership}/evaluations/{evaluationId:guid}/matrix." + OfficeKind.Route, async (Guid evaluationId, string kind, string? level, string? footing, ReadMatrix read, CancellationToken cancel) =>
        {
            var matrix = await read.Of(evaluationId, LevelOf(level), FootingOf(footing), cancel);
            return OfficeKind.File(kind, Texts.FileName, () => MatrixWord.Write(matrix), () => MatrixSlides.Write(matrix));
        }).WithMetadata(new NeedsAttribute(Permission.SeeEvaluations));

    /// <summary>The level that an address asks for; null for all.</summary>
    public static Level? LevelOf(string? written) => Enum.TryParse<Level>(written, ignoreCase: true, out var level) && Enum.IsDefined(level) && level is not Level.Unsaid ? level : null;

    /// <summary>The group that an address asks for; null for all.</summary>
    public static Footing? FootingOf(string? written) => Enum.TryParse<Footing>(written, ignoreCase: true, out var footing) && Enum.IsDefined(footing) ? footing : null;
}
