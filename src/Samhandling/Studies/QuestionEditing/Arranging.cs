using System.Globalization;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.QuestionEditing;

/// <summary>Questions put in, taken out, changed and moved. Each stands on a page of its own, unless somebody has put it with others.</summary>
public static class Arranging
{
    /// <summary>The same with one question in other words.</summary>
    public static Questionnaire With(this Questionnaire questionnaire, string code, Question question) =>
        questionnaire with { Pages = [.. questionnaire.Pages.Select(p => p with { Questions = [.. p.Questions.Select(q => Is(q, code) ? question : q)] })] };

    /// <summary>The same with a question more: last on a page, or on a page of its own at the end.</summary>
    /// <param name="questionnaire">What is asked.</param>
    /// <param name="question">What is asked too.</param>
    /// <param name="page">The page's number from 1; another number for a page of its own.</param>
    public static Questionnaire Adding(this Questionnaire questionnaire, Question question, int page = 0)
    {
        var pages = questionnaire.Pages.ToList();
        if (page >= 1 && page <= pages.Count) pages[page - 1] = pages[page - 1] with { Questions = [.. pages[page - 1].Questions, question] };
        else pages.Add(Own(question));
        return questionnaire with { Pages = pages };
    }

    /// <summary>The same without a question, and without its page if it stood there alone.</summary>
    public static Questionnaire Without(this Questionnaire questionnaire, string code) =>
        questionnaire with { Pages = [.. questionnaire.Pages.Select(p => p with { Questions = [.. p.Questions.Where(q => !Is(q, code))] }).Where(p => p.Questions.Count > 0)] };

    /// <summary>The same with a copy of a question after it, under a code of its own.</summary>
    public static Questionnaire Copying(this Questionnaire questionnaire, string code)
    {
        var (pages, page, place) = Find(questionnaire, code);
        var copy = pages[page].Questions[place] with { Code = questionnaire.FreeCode(code) };
        if (pages[page].Questions.Count == 1) pages.Insert(page + 1, pages[page] with { Questions = [copy] });
        else pages[page] = pages[page] with { Questions = [.. pages[page].Questions.Take(place + 1), copy, .. pages[page].Questions.Skip(place + 1)] };
        return questionnaire with { Pages = pages };
    }

    /// <summary>The same with a question one step earlier or later. One that stands alone takes its page along; one that stands with others leaves their page at its edge.</summary>
    /// <param name="questionnaire">What is asked.</param>
    /// <param name="code">The question's code.</param>
    /// <param name="step">1 for later, -1 for earlier.</param>
    public static Questionnaire Moving(this Questionnaire questionnaire, string code, int step)
    {
        var (pages, page, place) = Find(questionnaire, code);
        var questions = pages[page].Questions.ToList();
        if (questions.Count == 1)
        {
            if (page + step < 0 || page + step >= pages.Count) return questionnaire;
            (pages[page], pages[page + step]) = (pages[page + step], pages[page]);
        }
        else if (place + step >= 0 && place + step < questions.Count)
        {
            (questions[place], questions[place + step]) = (questions[place + step], questions[place]);
            pages[page] = pages[page] with { Questions = questions };
        }
        else
        {
            var alone = Own(questions[place]);
            questions.RemoveAt(place);
            pages[page] = pages[page] with { Questions = questions };
            pages.Insert(step < 0 ? page : page + 1, alone);
        }
        return questionnaire with { Pages = pages };
    }

    /// <summary>The same with a question on another page, or on a page of its own (0).</summary>
    public static Questionnaire OnPage(this Questionnaire questionnaire, string code, int number)
    {
        var (pages, page, place) = Find(questionnaire, code);
        var question = pages[page].Questions[place];
        if (number == page + 1 || (number == 0 && pages[page].Questions.Count == 1)) return questionnaire;
        if (number < 0 || number > pages.Count) return questionnaire;
        pages[page] = pages[page] with { Questions = [.. pages[page].Questions.Where(q => !Is(q, code))] };
        if (number == 0) pages.Insert(page + 1, Own(question));
        else pages[number - 1] = pages[number - 1] with { Questions = [.. pages[number - 1].Questions, question] };
        return questionnaire with { Pages = [.. pages.Where(p => p.Questions.Count > 0)] };
    }

    /// <summary>The number of the page that a question stands on, from 1; 0 where it stands there alone.</summary>
    public static int PageOf(this Questionnaire questionnaire, string code)
    {
        var (pages, page, _) = Find(questionnaire, code);
        return pages[page].Questions.Count == 1 ? 0 : page + 1;
    }

    /// <summary>A code that no question has: the wanted one, or that with a number after it.</summary>
    public static string FreeCode(this Questionnaire questionnaire, string wanted)
    {
        if (questionnaire.Find(wanted) is null) return wanted;
        var root = wanted.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        for (var number = 2; ; number++)
        {
            var code = root + number.ToString(CultureInfo.InvariantCulture);
            if (questionnaire.Find(code) is null) return code;
        }
    }

    private static (List<QuestionPage> Pages, int Page, int Place) Find(Questionnaire questionnaire, string code)
    {
        var pages = questionnaire.Pages.ToList();
        var page = pages.FindIndex(p => p.Questions.Any(q => Is(q, code)));
        return page < 0 ? throw new Platform.NotFoundException() : (pages, page, pages[page].Questions.ToList().FindIndex(q => Is(q, code)));
    }

    private static QuestionPage Own(Question question) => new() { Questions = [question] };

    private static bool Is(Question question, string code) => question.Code.Equals(code, StringComparison.Ordinal);
}
