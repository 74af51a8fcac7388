using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Help;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Engaged;

/// <summary>The table of contents of how engaged actors are over the years, and whose engagement has dropped.</summary>
public static class EngagedModule
{
    public static IServiceCollection AddEngaged(this IServiceCollection services) => services
        .AddScoped<ReadEngagement>()
        .AddTransient<IPanel<Organisation>, EngagementOfOrganisationPanel>()
        .AddSingleton(new HelpTopic("engagement", () => Texts.HelpEngagement, () => Texts.HelpEngagementText))
        .AddSingleton(new MenuEntry(Question.HowItGoes, "engagement", Permission.KeepStrategies, () => Texts.Engagement, () => Texts.EngagementMeaning));
}
