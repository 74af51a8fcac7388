using Samhandling.Actors.Register;
using Samhandling.Reporting.Reports;

namespace Samhandling.Reporting.Duties;

/// <summary>What the templates say: Swedish and Norwegian law in our own words, and which sections each asks for.</summary>
public static class DutyTemplates
{
    /// <summary>The report's sections in their order.</summary>
    public static IReadOnlyList<SectionTopic> Sections(this DutyTemplate template) => template switch
    {
        DutyTemplate.ResultReport => [SectionTopic.Welfare, SectionTopic.Skills, SectionTopic.Innovation, SectionTopic.Accessibility, SectionTopic.Funds, SectionTopic.Cooperation, SectionTopic.Analyses, SectionTopic.Agenda],
        DutyTemplate.StrategyReview => [SectionTopic.Trends, SectionTopic.FollowUp, SectionTopic.Cooperation, SectionTopic.Priorities],
        DutyTemplate.PlanningStrategy => [SectionTopic.Trends, SectionTopic.Challenges, SectionTopic.Priorities, SectionTopic.FollowUp],
        DutyTemplate.ActionProgramme => [SectionTopic.FollowUp, SectionTopic.Measures, SectionTopic.Funds],
        _ => [SectionTopic.FollowUp, SectionTopic.Cooperation, SectionTopic.Measures],
    };

    public static string Text(this DutyTemplate template) => template switch
    {
        DutyTemplate.ResultReport => Texts.TemplateResultReport,
        DutyTemplate.StrategyReview => Texts.TemplateStrategyReview,
        DutyTemplate.PlanningStrategy => Texts.TemplatePlanningStrategy,
        DutyTemplate.ActionProgramme => Texts.TemplateActionProgramme,
        _ => Texts.OwnTemplate,
    };

    /// <summary>What the law says of day and rule; all of it can be changed.</summary>
    public static DutyForm Form(this DutyTemplate template, DateOnly today)
    {
        return template switch
        {
            DutyTemplate.ResultReport => Filled(Texts.GovernmentOffices, "Förordning (2024:99)", 2, 21, 1),
            DutyTemplate.StrategyReview => Filled(Texts.GovernmentOffices, "Förordning (2017:583) 12 §", 12, 31, 4),
            DutyTemplate.PlanningStrategy => Filled(Texts.CountyCouncil, "Plan- og bygningsloven § 7-1", 10, 31, 4),
            DutyTemplate.ActionProgramme => Filled(Texts.CountyCouncil, "Plan- og bygningsloven § 8-1", 12, 31, 1),
            _ => new() { Template = template, EveryYears = 1 },
        };

        DutyForm Filled(string receiver, string ground, int month, int day, int years)
        {
            var due = new DateOnly(today.Year, month, day);
            return new() { Template = template, Name = template.Text(), Receiver = receiver, Ground = ground, FirstDue = ADayAttribute.Write(due < today ? due.AddYears(1) : due), EveryYears = years };
        }
    }
}
