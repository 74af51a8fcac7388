using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Responding;

/// <summary>One respondent at a questionnaire: who it is, what is asked, and what is written so far.</summary>
public sealed class Sitting(Respondent respondent, QuestionnaireEdition edition, IReadOnlyDictionary<string, DraftAnswer> drafts)
{
    public Respondent Respondent => respondent;
    public Round Round => respondent.Round!;
    public int Edition => edition.Number;
    public Questionnaire Questionnaire { get; } = edition.Questionnaire();
    public IReadOnlyDictionary<string, DraftAnswer> Drafts => drafts;

    public AnswerSheet Sheet { get; } = new(drafts.Where(d => d.Value.Content is not null).ToDictionary(d => d.Key, d => Answer.FromJson(d.Value.Content!), StringComparer.Ordinal));

    /// <summary>The pages that are asked of who has answered so, with their numbers in the questionnaire, from 1.</summary>
    public IReadOnlyList<AskedPage> Pages => [.. Sheet.Shown(Questionnaire).Select(p => new AskedPage(Questionnaire.Pages.IndexOf(p.Page) + 1, p.Page, p.Questions))];

    public DraftAnswer? DraftOf(string question) => drafts.GetValueOrDefault(question);
}

/// <summary>A page of questions as one respondent is shown it.</summary>
/// <param name="Number">Its place in the questionnaire, from 1, whatever is asked before it.</param>
public sealed record AskedPage(int Number, QuestionPage Page, IReadOnlyList<Question> Questions);

internal static class PageOrder
{
    public static int IndexOf(this IReadOnlyList<QuestionPage> pages, QuestionPage page)
    {
        for (var i = 0; i < pages.Count; i++) if (ReferenceEquals(pages[i], page)) return i;
        throw new ArgumentException("The page is not in the questionnaire.", nameof(page));
    }
}
