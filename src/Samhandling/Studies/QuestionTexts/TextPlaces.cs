using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.QuestionTexts;

/// <summary>One text of a questionnaire, and where it stands.</summary>
/// <param name="Key">What a form's field is called by; unique in the questionnaire.</param>
/// <param name="Part">Which text it is.</param>
/// <param name="Text">In the languages that it is written in.</param>
public sealed record PlacedText(string Key, TextPart Part, Translated Text);

/// <summary>All texts of a questionnaire in the order of reading, to be translated side by side.</summary>
public static class TextPlaces
{
    public static IReadOnlyList<PlacedText> All(Questionnaire questionnaire)
    {
        var all = new List<PlacedText>();
        Map(questionnaire, text => { all.Add(text); return text.Text; });
        return all;
    }

    /// <summary>The same questionnaire with each of its texts as it is given back.</summary>
    public static Questionnaire Map(Questionnaire questionnaire, Func<PlacedText, Translated> map)
    {
        return questionnaire with
        {
            Introduction = One("introduction", TextPart.Introduction, questionnaire.Introduction),
            Pages = [.. questionnaire.Pages.Select((page, i) => page with { Title = One($"page.{i + 1}", TextPart.PageTitle, page.Title), Questions = [.. page.Questions.Select(q => Mapped(q, $"q.{q.Code}"))] })],
            Thanks = One("thanks", TextPart.Thanks, questionnaire.Thanks),
        };

        Translated? One(string key, TextPart part, Translated? text) => text is null || text.IsEmpty ? text : map(new(key, part, text));

        Question Mapped(Question question, string key) => question with
        {
            Text = One(key, TextPart.Question, question.Text)!,
            Help = One($"{key}.help", TextPart.Help, question.Help),
            Rows = [.. question.Rows.Select(r => r with { Text = One($"{key}.row.{r.Code}", TextPart.Row, r.Text)! })],
            Options = [.. question.Options.Select(o => o with { Text = One($"{key}.option.{o.Code}", TextPart.Option, o.Text)! })],
            LeastText = One($"{key}.least", TextPart.LeastStep, question.LeastText),
            MostText = One($"{key}.most", TextPart.GreatestStep, question.MostText),
            Naming = question.Naming is null ? null : question.Naming with { FollowUps = [.. question.Naming.FollowUps.Select(f => Mapped(f, $"{key}.f.{f.Code}"))] },
        };
    }

    public static string Text(this TextPart part) => part switch
    {
        TextPart.Introduction => Texts.Introduction,
        TextPart.Thanks => Texts.Thanks,
        TextPart.PageTitle => Texts.PageTitle,
        TextPart.Question => Texts.Question,
        TextPart.Help => Texts.Help,
        TextPart.Option => Texts.Option,
        TextPart.Row => Texts.Row,
        TextPart.LeastStep => Texts.LeastStep,
        _ => Texts.GreatestStep,
    };
}
