using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Help;
using Samhandling.Platform.Privacy;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Spread;

/// <summary>The table of contents of how responsibility is spread: where nobody leads, where it rests on one, and who has left it alone.</summary>
public static class SpreadModule
{
    public static IServiceCollection AddSpread(this IServiceCollection services) => services
        .AddScoped<ReadLeading>()
        .AddScoped<IPersonalData, HeldByLeading>()
        .AddScoped<IHandOver, HandOverOfLeading>()
        .AddTransient<IKeepPersons, LeadingPersons>()
        .AddTransient<IPanel<Partnership>, UnsurePanel>()
        .AddSingleton(new MenuEntry(Question.WhatWeWant, "responsibilities", Permission.SeeStrategies, () => Texts.Responsibilities, () => Texts.ResponsibilitiesMeaning))
        .AddSingleton(new HelpTopic("responsibilities", () => Texts.HelpLeading, () => Texts.HelpLeadingText));
}
