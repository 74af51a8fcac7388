namespace Samhandling.Surveys.Questionnaires;

/// <summary>How long it takes to answer a questionnaire, so that who is asked knows before beginning.</summary>
public static class Duration
{
    /// <summary>Words that are read in a minute: M. Brysbaert, Journal of Memory and Language 109 (2019), the mean of 190 studies of silent reading of non-fiction in English.</summary>
    public const int WordsAMinute = 238;

    /// <summary>How many persons are named where nothing limits it to fewer; own rule.</summary>
    public const int NamesExpected = 6;

    /// <summary>The estimated time of one who reads everything and answers every question that is asked of all, and half of those with a condition.</summary>
    /// <param name="questionnaire">What is asked.</param>
    /// <param name="language">In which its words are counted; where a text is missing in it, the one that stands in.</param>
    /// <returns>Seconds, 0 or more. An estimate for the invitation, to be replaced by measured times when there are some.</returns>
    /// <remarks>Reading by <see cref="WordsAMinute"/>; the time of choosing and writing by <see cref="ToAnswer"/>. That a condition lets half of all through is an own rule.</remarks>
    public static int Seconds(Questionnaire questionnaire, string language)
    {
        var seconds = ToRead(questionnaire, language, questionnaire.Introduction);
        foreach (var page in questionnaire.Pages)
        {
            var onPage = ToRead(questionnaire, language, page.Title) + page.Questions.Sum(q => (q.AskedIf is null ? 1 : 0.5) * Of(questionnaire, language, q));
            seconds += page.AskedIf is null ? onPage : onPage / 2;
        }
        return (int)Math.Round(seconds);
    }

    /// <summary>As <see cref="Seconds"/>, in whole minutes as people are told of them: at least 1, and rather too many than too few.</summary>
    public static int Minutes(Questionnaire questionnaire, string language) => Rounded(Seconds(questionnaire, language));

    /// <summary>The minutes that questions take which are surely asked, as <see cref="Minutes(Questionnaire, string)"/> tells them: how much is left for one who is in the middle.</summary>
    /// <param name="questionnaire">Where the questions stand.</param>
    /// <param name="language">In which their words are counted.</param>
    /// <param name="asked">The questions.</param>
    public static int Minutes(Questionnaire questionnaire, string language, IEnumerable<Question> asked) => Rounded(asked.Sum(q => Of(questionnaire, language, q)));

    private static int Rounded(double seconds) => Math.Max(1, (int)Math.Ceiling(seconds / 60));

    /// <summary>Seconds to choose or write one answer, when all is read; own rule, to be replaced by measured times.</summary>
    /// <remarks>3 for a choice or a scale step, 2 more for each further row, 8 for a number or a day, 12 for a line, 45 for a text, 6 a row for points, 9 for each expected name and 3 for each question about one.</remarks>
    public static double ToAnswer(Question question) => question.Kind switch
    {
        QuestionKind.Choice or QuestionKind.Scale => 3,
        QuestionKind.Choices => 3 + question.Options.Count / 2.0,
        QuestionKind.Number or QuestionKind.Date => 8,
        QuestionKind.ShortText => 12,
        QuestionKind.LongText => 45,
        QuestionKind.Matrix => 3 + 2 * Math.Max(0, question.Rows.Count - 1),
        QuestionKind.Points => 6 * question.Rows.Count,
        QuestionKind.Names => Math.Min(NamesExpected, question.Most ?? NamesExpected) * (9 + 3 * (question.Naming?.FollowUps.Count ?? 0)),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question.Kind, "There is no time for the kind."),
    };

    private static double Of(Questionnaire questionnaire, string language, Question question) => ToAnswer(question)
        + ((Translated?[])[question.Text, question.Help, question.LeastText, question.MostText, .. question.Options.Select(o => o.Text), .. question.Rows.Select(r => r.Text),
            .. question.Naming?.FollowUps.SelectMany(f => f.Options.Select(o => o.Text).Append(f.Text)) ?? []]).Sum(t => ToRead(questionnaire, language, t));

    private static double ToRead(Questionnaire questionnaire, string language, Translated? text) =>
        60.0 / WordsAMinute * questionnaire.Say(text, language).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
