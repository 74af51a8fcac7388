using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Cooperation.CheckingIn;

/// <summary>The table of contents of the door: who has come, on screen and on paper, and the badges they wear.</summary>
public static class CheckingInModule
{
    public static IServiceCollection AddCheckingIn(this IServiceCollection services) => services
        .AddUseCase<CheckIn>()
        .AddSingleton(Deed.Of<CheckIn>(() => Texts.DidCheckIn));
}
