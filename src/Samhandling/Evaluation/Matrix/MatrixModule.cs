using Samhandling.Platform;
using Samhandling.Platform.Commands;

namespace Samhandling.Evaluation.Matrix;

/// <summary>The table of contents of the matrix: what is said of each task, on a page and in files.</summary>
public static class MatrixModule
{
    public static IServiceCollection AddMatrix(this IServiceCollection services) => services
        .AddScoped<ReadSaid>()
        .AddScoped<ReadMatrix>()
        .AddSingleton<MapRoutes>(MatrixFiles.Map);
}
