using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Cooperation.Agendas;

/// <summary>The table of contents of what is done to agendas, and to meetings that are not held.</summary>
public static class AgendasModule
{
    public static IServiceCollection AddAgendas(this IServiceCollection services) => services
        .AddUseCase<ArrangeAgenda>()
        .AddUseCase<RemovePoint>()
        .AddUseCase<RemoveMeeting>()
        .AddUseCase<CancelMeeting>()
        .AddSingleton(Deed.Of<ArrangeAgenda>(() => Texts.DidArrange))
        .AddSingleton(Deed.Of<RemovePoint>(() => Texts.DidRemovePoint))
        .AddSingleton(Deed.Of<RemoveMeeting>(() => Texts.DidRemoveMeeting))
        .AddSingleton(Deed.Of<CancelMeeting>(() => Texts.DidCancel));
}
