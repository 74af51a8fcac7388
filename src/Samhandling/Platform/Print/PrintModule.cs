namespace Samhandling.Platform.Print;

/// <summary>The table of contents of pages on paper: printed by the visitor's browser, or made into PDF here where Chromium is installed.</summary>
public static class PrintModule
{
    public static IServiceCollection AddPrint(this IServiceCollection services) => services
        .AddSingleton(provider => new Printer(provider.GetRequiredService<Settings>().Chromium))
        .AddSingleton<PaperPage>();
}
