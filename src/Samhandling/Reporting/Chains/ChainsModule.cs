using Samhandling.Platform;
using Samhandling.Platform.Help;
using Samhandling.Platform.Ui;

namespace Samhandling.Reporting.Chains;

/// <summary>The table of contents of the thread: from any record to all that leads to it and on from it, and what is missing on the way.</summary>
public static class ChainsModule
{
    public static IServiceCollection AddChains(this IServiceCollection services) => services
        .AddScoped<ReadChain>()
        .AddScoped<ReadGaps>()
        .AddScoped<ReadThread>()
        .AddTransient<IPanel<Partnership>, ThreadPanel>()
        .AddSingleton(new MenuEntry(Question.HowItGoes, "thread", Permission.SeePartnership, () => Texts.Gaps, () => Texts.GapsPurpose))
        .AddSingleton(new HelpTopic("thread", () => Texts.HelpThread, () => Texts.HelpThreadText))
        .AddSingleton(new GlossaryWord("thread", () => Texts.Thread, () => Texts.ThreadMeaning));
}
