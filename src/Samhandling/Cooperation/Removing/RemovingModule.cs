using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Cooperation.Removing;

/// <summary>The table of contents of taking away what was put on the table by mistake, while nobody has said anything of it.</summary>
public static class RemovingModule
{
    public static IServiceCollection AddRemoving(this IServiceCollection services) => services
        .AddUseCase<RemoveOpenQuestion>()
        .AddUseCase<RemovePosition>()
        .AddUseCase<RemoveDilemma>()
        .AddSingleton(Deed.Of<RemoveOpenQuestion>(() => Texts.DidRemoveQuestion))
        .AddSingleton(Deed.Of<RemovePosition>(() => Texts.DidRemovePosition))
        .AddSingleton(Deed.Of<RemoveDilemma>(() => Texts.DidRemoveDilemma));
}
