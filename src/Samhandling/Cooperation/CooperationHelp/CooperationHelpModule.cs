using Samhandling.Platform.Help;

namespace Samhandling.Cooperation.CooperationHelp;

/// <summary>The help and the words that come with groups, meetings and promises.</summary>
public static class CooperationHelpModule
{
    public static IServiceCollection AddCooperationHelp(this IServiceCollection services) => services
        .AddSingleton(new HelpTopic("groups", () => Texts.HelpGroups, () => Texts.HelpGroupsText))
        .AddSingleton(new HelpTopic("mandates", () => Texts.HelpMandates, () => Texts.HelpMandatesText))
        .AddSingleton(new HelpTopic("initiatives", () => Texts.HelpInitiatives, () => Texts.HelpInitiativesText))
        .AddSingleton(new HelpTopic("meetings", () => Texts.HelpMeetings, () => Texts.HelpMeetingsText))
        .AddSingleton(new HelpTopic("lines", () => Texts.HelpMinutes, () => Texts.HelpMinutesText))
        .AddSingleton(new HelpTopic("promises", () => Texts.HelpPromises, () => Texts.HelpPromisesText))
        .AddSingleton(new HelpTopic("trials", () => Texts.HelpTrials, () => Texts.HelpTrialsText))
        .AddSingleton(new HelpTopic("meeting-places", () => Texts.HelpMeetingPlaces, () => Texts.HelpMeetingPlacesText))
        .AddSingleton(new HelpTopic("ideas", () => Texts.HelpIdeas, () => Texts.HelpIdeasText))
        .AddSingleton(new HelpTopic("questions", () => Texts.HelpQuestions, () => Texts.HelpQuestionsText))
        .AddSingleton(new HelpTopic("plan", () => Texts.HelpPlan, () => Texts.HelpPlanText))
        .AddSingleton(new HelpTopic("ballots", () => Texts.HelpVotes, () => Texts.HelpVotesText))
        .AddSingleton(new HelpTopic("positions", () => Texts.HelpPositions, () => Texts.HelpPositionsText))
        .AddSingleton(new HelpTopic("dilemmas", () => Texts.HelpDilemmas, () => Texts.HelpDilemmasText))
        .AddSingleton(new HelpTopic("early-input", () => Texts.HelpEarlyInput, () => Texts.HelpEarlyInputText))
        .AddSingleton(new HelpTopic("capability", () => Texts.HelpCapability, () => Texts.HelpCapabilityText))
        .AddSingleton(new HelpTopic("digest", () => Texts.HelpDigest, () => Texts.HelpDigestText))
        .AddSingleton(new GlossaryWord("minutes", () => Texts.Minutes, () => Texts.MinutesMeaning))
        .AddSingleton(new GlossaryWord("promise", () => Texts.Promise, () => Texts.PromiseMeaning))
        .AddSingleton(new GlossaryWord("mandate", () => Texts.Mandate, () => Texts.MandateMeaning))
        .AddSingleton(new GlossaryWord("trial", () => Texts.Trial, () => Texts.TrialMeaning));
}
