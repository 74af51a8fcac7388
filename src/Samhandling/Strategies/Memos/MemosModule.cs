using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Help;

namespace Samhandling.Strategies.Memos;

/// <summary>The table of contents of memos: what is to be known before a matter is decided.</summary>
public static class MemosModule
{
    public static IServiceCollection AddMemos(this IServiceCollection services) => services
        .AddScoped<ReadMemo>()
        .AddSingleton<MapRoutes>(MemoFile.Map)
        .AddSingleton(new HelpTopic("decisions/memo", () => Texts.HelpMemo, () => Texts.HelpMemoText));
}
