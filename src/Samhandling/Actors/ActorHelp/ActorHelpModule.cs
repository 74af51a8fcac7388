using Samhandling.Platform.Help;

namespace Samhandling.Actors.ActorHelp;

/// <summary>The help and the words that come with the register of actors.</summary>
public static class ActorHelpModule
{
    public static IServiceCollection AddActorHelp(this IServiceCollection services) => services
        .AddSingleton(new HelpTopic("persons", () => Texts.HelpPersons, () => Texts.HelpPersonsText))
        .AddSingleton(new HelpTopic("persons/unused", () => Texts.HelpUnused, () => Texts.HelpUnusedText))
        .AddSingleton(new HelpTopic("organisations", () => Texts.HelpOrganisations, () => Texts.HelpOrganisationsText))
        .AddSingleton(new HelpTopic("actors/import", () => Texts.HelpImport, () => Texts.HelpImportText))
        .AddSingleton(new HelpTopic("duplicates", () => Texts.HelpDuplicates, () => Texts.HelpDuplicatesText))
        .AddSingleton(new HelpTopic("deeds", () => Texts.HelpDeeds, () => Texts.HelpDeedsText))
        .AddSingleton(new HelpTopic("contacts", () => Texts.HelpContacts, () => Texts.HelpContactsText))
        .AddSingleton(new GlossaryWord("engagement", () => Texts.Engagement, () => Texts.EngagementMeaning))
        .AddSingleton(new GlossaryWord("speaks-for", () => Texts.SpeaksFor, () => Texts.SpeaksForMeaning))
        .AddSingleton(new GlossaryWord("merge", () => Texts.Merge, () => Texts.MergeMeaning))
        .AddSingleton(new GlossaryWord("hand-over", () => Texts.HandOver, () => Texts.HandOverMeaning))
        .AddSingleton(new GlossaryWord("erase", () => Texts.Erase, () => Texts.EraseMeaning))
        .AddSingleton(new GlossaryWord("contact-point", () => Texts.ContactPoint, () => Texts.ContactPointMeaning));
}
