using Samhandling.Platform.Help;

namespace Samhandling.Studies.NetworkHelp;

/// <summary>The help and the words that come with network studies.</summary>
public static class NetworkHelpModule
{
    public static IServiceCollection AddNetworkHelp(this IServiceCollection services) => services
        .AddSingleton(new HelpTopic("networks", () => Texts.HelpList, () => Texts.HelpListText))
        .AddSingleton(new HelpTopic("networks/import", () => Texts.HelpImport, () => Texts.HelpImportText))
        .AddSingleton(new GlossaryWord("respondent", () => Texts.Respondent, () => Texts.RespondentMeaning))
        .AddSingleton(new GlossaryWord("tie", () => Texts.Tie, () => Texts.TieMeaning))
        .AddSingleton(new GlossaryWord("pseudonym", () => Texts.Pseudonym, () => Texts.PseudonymMeaning))
        .AddSingleton(new GlossaryWord("interval", () => Texts.Interval, () => Texts.IntervalMeaning))
        .AddSingleton(new GlossaryWord("suppression", () => Texts.Suppression, () => Texts.SuppressionMeaning))
        .AddSingleton(new GlossaryWord("gate-index", () => Texts.GateIndex, () => Texts.GateIndexMeaning))
        .AddSingleton(new GlossaryWord("e-i-index", () => Texts.EiIndex, () => Texts.EiIndexMeaning))
        .AddSingleton(new GlossaryWord("broker", () => Texts.Broker, () => Texts.BrokerMeaning))
        .AddSingleton(new GlossaryWord("community", () => Texts.Community, () => Texts.CommunityMeaning))
        .AddSingleton(new GlossaryWord("only-named", () => Texts.OnlyNamed, () => Texts.OnlyNamedMeaning));
}
