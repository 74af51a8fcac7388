using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Capability;

/// <summary>The table of contents of the capability to act together: its parts, what they weigh, and how sure it is.</summary>
public static class CapabilityModule
{
    public static IServiceCollection AddCapability(this IServiceCollection services) => services
        .AddScoped<ReadCapability>()
        .AddSingleton(new MenuEntry(Question.HowItGoes, "capability", Permission.SeeCooperation, () => Texts.Title, () => Texts.Meaning));
}
