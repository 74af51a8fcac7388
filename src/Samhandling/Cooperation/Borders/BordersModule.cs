using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Borders;

/// <summary>The table of contents of where cooperation takes place: which municipalities groups meet in, and what crosses a border.</summary>
public static class BordersModule
{
    public static IServiceCollection AddBorders(this IServiceCollection services) => services
        .AddScoped<WhereGroupsMeet>()
        .AddScoped<ReadBorders>()
        .AddSingleton(new MenuEntry(Question.WhoWeAre, "borders", Permission.SeeCooperation, () => Texts.Borders, () => Texts.BordersMeaning));
}
