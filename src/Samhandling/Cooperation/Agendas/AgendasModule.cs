using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Agendas;

/// <summary>The table of contents of what is done to agendas, and to meetings that are not held.</summary>
public static class AgendasModule
{
    public static IServiceCollection AddAgendas(this IServiceCollection services) => services
        .AddUseCase<ArrangeAgenda>()
        .AddUseCase<RemovePoint>()
        .AddUseCase<RemoveMeeting>()
        .AddUseCase<CancelMeeting>()
        .AddUseCase<BringTopics>()
        .AddUseCase<PlaceTopic>()
        .AddTransient<IPanel<Group>, TopicsOfGroupPanel>()
        .AddSingleton(Deed.Of<ArrangeAgenda>(() => Texts.DidArrange))
        .AddSingleton(Deed.Of<RemovePoint>(() => Texts.DidRemovePoint))
        .AddSingleton(Deed.Of<RemoveMeeting>(() => Texts.DidRemoveMeeting))
        .AddSingleton(Deed.Of<CancelMeeting>(() => Texts.DidCancel))
        .AddSingleton(Deed.Of<BringTopics>(() => Texts.DidBring))
        .AddSingleton(Deed.Of<PlaceTopic>(() => Texts.DidPlace));
}
