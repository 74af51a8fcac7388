using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Seeking;

/// <summary>The table of contents of finding what is met about, thought of, asked, stood behind, chosen, planned, proposed and tried.</summary>
public static class SeekingModule
{
    public static IServiceCollection AddSeeking(this IServiceCollection services) => services
        .AddTransient<ISearch, SearchMeetingPlaces>()
        .AddTransient<ISearch, SearchProposals>()
        .AddTransient<ISearch, SearchEfforts>()
        .AddTransient<ISearch, SearchPositions>()
        .AddTransient<ISearch, SearchDilemmas>()
        .AddTransient<ISearch, SearchQuestions>()
        .AddTransient<ISearch, SearchIdeas>()
        .AddTransient<ISearch, SearchTrials>();
}
