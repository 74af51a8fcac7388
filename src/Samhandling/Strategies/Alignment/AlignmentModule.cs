using Samhandling.Platform.Commands;
using Samhandling.Platform.Help;
using Samhandling.Platform;

namespace Samhandling.Strategies.Alignment;

/// <summary>The table of contents of alignment: which documents' objectives carry which, and what nothing carries.</summary>
public static class AlignmentModule
{
    public static IServiceCollection AddAlignment(this IServiceCollection services) => services
        .AddScoped<ReadAlignment>()
        .AddSingleton(new HelpTopic("documents/alignment", () => Texts.HelpAlignment, () => Texts.HelpAlignmentText))
        .AddSingleton<MapRoutes>(AlignmentFiles.Map);
}
