using System.Globalization;

namespace Samhandling.Surveys.Questionnaires;

/// <summary>What is wrong with a questionnaire before anybody is asked, and what is not translated.</summary>
public static class QuestionnaireCheck
{
    /// <summary>The bounds that a questionnaire keeps.</summary>
    public const int MostQuestions = 300, MostOptions = 200, MostSteps = 21, MostFollowUps = 6, LongestCode = 40;

    /// <summary>Everything that is wrong with it, in the order of its questions.</summary>
    /// <returns>Faults; none if it can be asked. Missing texts are no faults: see <see cref="MissingTexts"/>.</returns>
    /// <remarks>Cost: one pass; each condition is looked up among the questions before it.</remarks>
    public static IReadOnlyList<QuestionnaireFault> Faults(Questionnaire questionnaire)
    {
        var questions = questionnaire.Questions.ToList();
        return [.. OfWhole(questionnaire, questions), .. OfConditions(questionnaire, questions), .. questions.SelectMany(OfQuestion)];
    }

    /// <summary>The texts that somebody reading one of its languages would see in another, or not at all.</summary>
    /// <returns>By language, then in the order of reading. A text that is there in no language counts only where one is needed: a question, an option, a row.</returns>
    public static IReadOnlyList<MissingText> MissingTexts(Questionnaire questionnaire)
    {
        var texts = Texts(questionnaire).ToList();
        return [.. questionnaire.Languages.SelectMany(l => texts.Where(t => t.Text?[l] is null).Select(t => t.Place with { Language = l }))];
    }

    private static IEnumerable<QuestionnaireFault> OfWhole(Questionnaire questionnaire, List<Question> questions)
    {
        if (questions.Count == 0) yield return new(QuestionnaireFaultKind.NoQuestion);
        if (questions.Count > MostQuestions) yield return new(QuestionnaireFaultKind.TooManyQuestions, Detail: Say(MostQuestions));
        if (questionnaire.Languages.Count == 0) yield return new(QuestionnaireFaultKind.NoLanguage);
        foreach (var tag in Doubled(questionnaire.Languages)) yield return new(QuestionnaireFaultKind.LanguageDoubled, Detail: tag);
        foreach (var (number, page) in questionnaire.Pages.Index())
            if (page.Questions.Count == 0) yield return new(QuestionnaireFaultKind.EmptyPage, Detail: Say(number + 1));
        foreach (var code in Doubled(questions.Select(q => q.Code))) yield return new(QuestionnaireFaultKind.CodeDoubled, code, code);
    }

    private static IEnumerable<QuestionnaireFault> OfConditions(Questionnaire questionnaire, List<Question> questions)
    {
        var before = new List<Question>();
        foreach (var page in questionnaire.Pages)
        {
            foreach (var fault in OfCondition(page.AskedIf, null, before, questions)) yield return fault;
            foreach (var question in page.Questions)
            {
                foreach (var fault in OfCondition(question.AskedIf, question.Code, before, questions)) yield return fault;
                before.Add(question);
            }
        }
    }

    private static IEnumerable<QuestionnaireFault> OfCondition(Condition? condition, string? of, List<Question> before, List<Question> all)
    {
        foreach (var holds in Parts(condition))
        {
            if (before.Find(q => Same(q.Code, holds.Question)) is { } asked)
            {
                if (!IsPossible(holds, asked)) yield return new(QuestionnaireFaultKind.ConditionOnImpossible, of, $"{holds.Question} {holds.Value}");
            }
            else
            {
                var isLater = all.Exists(q => Same(q.Code, holds.Question));
                yield return new(isLater ? QuestionnaireFaultKind.ConditionOnLater : QuestionnaireFaultKind.ConditionOnUnknown, of, holds.Question);
            }
        }
    }

    private static IEnumerable<Holds> Parts(Condition? condition) => condition switch
    {
        Holds holds => [holds],
        AllOf all => all.Of.SelectMany(Parts),
        AnyOf any => any.Of.SelectMany(Parts),
        _ => [],
    };

    private static bool IsPossible(Holds holds, Question asked) => holds.By switch
    {
        Comparison.Answered or Comparison.NotAnswered => true,
        Comparison.Is or Comparison.IsNot when asked.Kind is QuestionKind.Choice or QuestionKind.Choices => asked.Options.Any(o => Same(o.Code, holds.Value)),
        _ => asked.Kind is QuestionKind.Number or QuestionKind.Scale && Answers.Answer.NumberOf(holds.Value) is not null,
    };

    private static IEnumerable<QuestionnaireFault> OfQuestion(Question question)
    {
        if (!IsCode(question.Code)) yield return new(QuestionnaireFaultKind.CodeMalformed, question.Code, question.Code);
        foreach (var fault in OfOptions(question).Concat(OfBounds(question)).Concat(OfNaming(question))) yield return fault;
    }

    private static IEnumerable<QuestionnaireFault> OfOptions(Question question)
    {
        var fewest = question.Kind switch { QuestionKind.Choice or QuestionKind.Matrix => question.AllowsOther ? 1 : 2, QuestionKind.Choices => 1, _ => 0 };
        if (question.Options.Count < fewest) yield return new(QuestionnaireFaultKind.TooFewOptions, question.Code, Say(fewest));
        if (question.Kind is QuestionKind.Matrix or QuestionKind.Points && question.Rows.Count == 0) yield return new(QuestionnaireFaultKind.NoRows, question.Code);
        foreach (var list in (IReadOnlyList<Option>[])[question.Options, question.Rows])
        {
            if (list.Count > MostOptions) yield return new(QuestionnaireFaultKind.TooManyOptions, question.Code, Say(MostOptions));
            foreach (var code in list.Select(o => o.Code).Where(c => !IsOptionCode(c))) yield return new(QuestionnaireFaultKind.OptionMalformed, question.Code, code);
            foreach (var code in Doubled(list.Select(o => o.Code))) yield return new(QuestionnaireFaultKind.OptionDoubled, question.Code, code);
        }
    }

    private static IEnumerable<QuestionnaireFault> OfBounds(Question question)
    {
        var isScale = question.Kind == QuestionKind.Scale;
        if (isScale && (question.Least is null || question.Most is null || (long)question.Most - question.Least >= MostSteps))
            yield return new(QuestionnaireFaultKind.ScaleWithoutEnds, question.Code, Say(MostSteps));
        if (question is { Least: { } least, Most: { } most } && (least > most || (isScale && least == most)))
            yield return new(QuestionnaireFaultKind.BoundsReversed, question.Code, $"{Say(least)} {Say(most)}");
        if (question.Kind == QuestionKind.Choices && question.Least > question.Options.Count + (question.AllowsOther ? 1 : 0))
            yield return new(QuestionnaireFaultKind.BoundsBeyondOptions, question.Code, Say(question.Options.Count));
    }

    private static IEnumerable<QuestionnaireFault> OfNaming(Question question)
    {
        if (question.Kind == QuestionKind.Names != question.Naming is not null) yield return new(QuestionnaireFaultKind.NamingMisplaced, question.Code);
        if (question.Naming is not { FollowUps: { } followUps }) yield break;
        if (followUps.Count > MostFollowUps) yield return new(QuestionnaireFaultKind.TooManyFollowUps, question.Code, Say(MostFollowUps));
        foreach (var code in Doubled(followUps.Select(f => f.Code))) yield return new(QuestionnaireFaultKind.CodeDoubled, question.Code, code);
        foreach (var followUp in followUps)
        {
            if (followUp.Kind != QuestionKind.Choice || followUp.AskedIf is not null) yield return new(QuestionnaireFaultKind.FollowUpUnfit, question.Code, followUp.Code);
            foreach (var fault in OfQuestion(followUp)) yield return fault with { Question = question.Code };
        }
    }

    private static IEnumerable<(MissingText Place, Translated? Text)> Texts(Questionnaire questionnaire)
    {
        if (questionnaire.Introduction is { IsEmpty: false } introduction) yield return (new("", TextPart.Introduction), introduction);
        foreach (var (number, page) in questionnaire.Pages.Index())
        {
            if (page.Title is { IsEmpty: false } title) yield return (new("", TextPart.PageTitle, Detail: Say(number + 1)), title);
            foreach (var text in page.Questions.SelectMany(TextsOf)) yield return text;
        }
        if (questionnaire.Thanks is { IsEmpty: false } thanks) yield return (new("", TextPart.Thanks), thanks);
    }

    private static IEnumerable<(MissingText Place, Translated? Text)> TextsOf(Question question)
    {
        yield return (new("", TextPart.Question, question.Code), question.Text);
        if (question.Help is { IsEmpty: false } help) yield return (new("", TextPart.Help, question.Code), help);
        foreach (var option in question.Options) yield return (new("", TextPart.Option, question.Code, option.Code), option.Text);
        foreach (var row in question.Rows) yield return (new("", TextPart.Row, question.Code, row.Code), row.Text);
        if (question.LeastText is { IsEmpty: false } least) yield return (new("", TextPart.LeastStep, question.Code), least);
        if (question.MostText is { IsEmpty: false } most) yield return (new("", TextPart.GreatestStep, question.Code), most);
        foreach (var text in question.Naming?.FollowUps.SelectMany(TextsOf) ?? []) yield return text;
    }

    /// <summary>Codes are parts of addresses, of form fields and of column names: letters without marks keep them whole everywhere.</summary>
    private static bool IsCode(string code) => code.Length is > 0 and <= LongestCode && char.IsAsciiLetter(code[0]) && code.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static bool IsOptionCode(string code) => code.Length is > 0 and <= LongestCode && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private static IEnumerable<string> Doubled(IEnumerable<string> codes) => codes.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.Key);

    private static bool Same(string a, string? b) => string.Equals(a, b, StringComparison.Ordinal);

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
