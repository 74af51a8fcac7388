using Samhandling.Platform;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.QuestionEditing;

/// <summary>How questions, their conditions and what is wrong with them are told.</summary>
public static class QuestionWords
{
    public static string Text(this QuestionKind kind) => kind switch
    {
        QuestionKind.Choice => Texts.KindChoice,
        QuestionKind.Choices => Texts.KindChoices,
        QuestionKind.Scale => Texts.KindScale,
        QuestionKind.Number => Texts.KindNumber,
        QuestionKind.Date => Texts.KindDate,
        QuestionKind.ShortText => Texts.KindShortText,
        QuestionKind.LongText => Texts.KindLongText,
        QuestionKind.Matrix => Texts.KindMatrix,
        QuestionKind.Points => Texts.KindPoints,
        _ => Texts.KindNames,
    };

    public static string Text(this NamingWay way) => way switch
    {
        NamingWay.Free => Texts.WayFree,
        NamingWay.Roster => Texts.WayRoster,
        _ => Texts.WayBoth,
    };

    public static string Text(this Comparison by) => by switch
    {
        Comparison.Answered => Texts.ByAnswered,
        Comparison.NotAnswered => Texts.ByNotAnswered,
        Comparison.Is => Texts.ByIs,
        Comparison.IsNot => Texts.ByIsNot,
        Comparison.AtLeast => Texts.ByAtLeast,
        _ => Texts.ByAtMost,
    };

    /// <summary>When something is asked, in words; null where it always is.</summary>
    public static string? Text(this Condition? condition, Questionnaire questionnaire) => condition switch
    {
        null => null,
        Holds holds => Texts.OnlyIf.With(Named(questionnaire, holds.Question), holds.By.Text(), ConditionForm.ValueOf(holds, questionnaire)),
        _ => Texts.OnlyIfSeveral.With(string.Join(", ", condition.Asks().Distinct(StringComparer.Ordinal).Select(code => Named(questionnaire, code)))),
    };

    public static string Text(this QuestionnaireFault fault, Questionnaire questionnaire) => fault.Question is { } code ? $"{Named(questionnaire, code)}: {Of(fault)}" : Of(fault);

    private static string Of(QuestionnaireFault fault) => fault.Kind switch
    {
        QuestionnaireFaultKind.NoQuestion => Texts.FaultNoQuestion,
        QuestionnaireFaultKind.TooManyQuestions => Texts.FaultTooManyQuestions.With(fault.Detail),
        QuestionnaireFaultKind.NoLanguage or QuestionnaireFaultKind.LanguageDoubled => Texts.FaultLanguages,
        QuestionnaireFaultKind.EmptyPage => Texts.FaultEmptyPage.With(fault.Detail),
        QuestionnaireFaultKind.CodeMalformed or QuestionnaireFaultKind.CodeDoubled => Texts.FaultCode.With(fault.Detail),
        QuestionnaireFaultKind.ConditionOnUnknown => Texts.FaultConditionUnknown.With(fault.Detail),
        QuestionnaireFaultKind.ConditionOnLater => Texts.FaultConditionLater.With(fault.Detail),
        QuestionnaireFaultKind.ConditionOnImpossible => Texts.FaultConditionImpossible,
        QuestionnaireFaultKind.TooFewOptions => Texts.FaultTooFewOptions.With(fault.Detail),
        QuestionnaireFaultKind.TooManyOptions => Texts.FaultTooManyOptions.With(fault.Detail),
        QuestionnaireFaultKind.NoRows => Texts.FaultNoRows,
        QuestionnaireFaultKind.OptionMalformed or QuestionnaireFaultKind.OptionDoubled => Texts.FaultOption.With(fault.Detail),
        QuestionnaireFaultKind.ScaleWithoutEnds => Texts.FaultScale.With(fault.Detail),
        QuestionnaireFaultKind.BoundsReversed => Texts.FaultBounds,
        QuestionnaireFaultKind.BoundsBeyondOptions => Texts.FaultBeyondOptions.With(fault.Detail),
        QuestionnaireFaultKind.NamingMisplaced or QuestionnaireFaultKind.FollowUpUnfit => Texts.FaultNaming,
        _ => Texts.FaultFollowUps.With(fault.Detail),
    };

    private static string Named(Questionnaire questionnaire, string code) => questionnaire.Find(code) is { } question ? Texts.Quoted.With(questionnaire.Say(question.Text, questionnaire.Languages[0])) : code;
}
