using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.QuestionEditing;

/// <summary>An analyst says what the questions of a page have in common, and when the page is shown.</summary>
[Needs(Permission.RunStudies)]
public sealed class ChangePage(SamhandlingDb db, OpenQuestions questions)
{
    public sealed class Form
    {
        [AtMost(QuestionForm.TextLength)] public string? Title { get; set; }
        [AtMost(QuestionForm.CodeLength)] public string? AskedIf { get; set; }
        public Comparison By { get; set; } = Comparison.Is;
        [AtMost(QuestionForm.TextLength)] public string? Value { get; set; }
        public int Edition { get; set; }
        public int Version { get; set; }

        public static Form Of(Questionnaire questionnaire, QuestionPage page) => new()
        {
            Title = questionnaire.Say(page.Title, questionnaire.Languages[0]),
            AskedIf = ConditionForm.QuestionOf(page.AskedIf),
            By = ConditionForm.ByOf(page.AskedIf),
            Value = ConditionForm.ValueOf(page.AskedIf, questionnaire),
        };

        /// <summary>What is written, field by field, to be held against what another has written.</summary>
        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.PageTitle, Title), (Texts.AskedIf, AskedIf), (Texts.By, By.Text()), (Texts.Value, Value)];
    }

    /// <summary>Refused if another has changed the questions since the form was opened.</summary>
    /// <exception cref="NotFoundException">There is no such page.</exception>
    public async Task<Result<QuestionnaireEdition>> Handle(Guid roundId, int number, Form form, CancellationToken cancel = default) =>
        await db.SaveAsync(await questions.Change(roundId, new(form.Edition, form.Version), all =>
        {
            var before = all.Pages.ElementAtOrDefault(number - 1) ?? throw new NotFoundException();
            var page = before with { Title = new OptionLines(all).Say(before.Title, form.Title), AskedIf = ConditionForm.Read(before.AskedIf, all, form.AskedIf, form.By, form.Value) };
            return all with { Pages = [.. all.Pages.Select((p, i) => i == number - 1 ? page : p)] };
        }, cancel), cancel);
}
