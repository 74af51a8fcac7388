namespace Samhandling.Reporting.Reports;

/// <summary>What topics and outcomes are called in the visitor's language, and the lines of what is kept as one.</summary>
public static class ReportWords
{
    /// <summary>The areas by which groups are marked.</summary>
    public static IReadOnlyList<SectionTopic> Areas { get; } = [SectionTopic.Welfare, SectionTopic.Skills, SectionTopic.Innovation, SectionTopic.Accessibility];

    public static string Text(this SectionTopic topic) => topic switch
    {
        SectionTopic.Welfare => Texts.TopicWelfare,
        SectionTopic.Skills => Texts.TopicSkills,
        SectionTopic.Innovation => Texts.TopicInnovation,
        SectionTopic.Accessibility => Texts.TopicAccessibility,
        SectionTopic.Funds => Texts.TopicFunds,
        SectionTopic.Cooperation => Texts.TopicCooperation,
        SectionTopic.Analyses => Texts.TopicAnalyses,
        SectionTopic.Agenda => Texts.TopicAgenda,
        SectionTopic.Trends => Texts.TopicTrends,
        SectionTopic.Challenges => Texts.TopicChallenges,
        SectionTopic.Priorities => Texts.TopicPriorities,
        SectionTopic.FollowUp => Texts.TopicFollowUp,
        _ => Texts.TopicMeasures,
    };

    public static string[] Lines(this string? words) => (words ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static string Text(this PromiseOutcome outcome) => outcome switch
    {
        PromiseOutcome.Kept => Texts.OutcomeKept,
        PromiseOutcome.Partly => Texts.OutcomePartly,
        _ => Texts.OutcomeNotKept,
    };
}
