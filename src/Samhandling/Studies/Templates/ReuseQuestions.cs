using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.QuestionEditing;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Templates;

/// <summary>An analyst takes questions of other rounds or of a template into a round. Under the same code, where it is free, so that the answers can be compared.</summary>
[Needs(Permission.RunStudies)]
public sealed class ReuseQuestions(SamhandlingDb db, OpenQuestions questions, QuestionLibrary library)
{
    public sealed class Form
    {
        /// <summary>Shelf and code with a slash between; null when none is ticked.</summary>
        public List<string>? Chosen { get; set; }
    }

    public async Task<Result<QuestionnaireEdition>> Handle(Guid roundId, Form form, CancellationToken cancel = default)
    {
        var language = (await questions.Latest(roundId, cancel)).Questionnaire().Languages[0];
        var chosen = (form.Chosen ?? []).ToHashSet(StringComparer.Ordinal);
        var wanted = (await library.Shelves(roundId, language, cancel)).SelectMany(shelf => shelf.Questionnaire.Questions.Where(q => chosen.Contains($"{shelf.Key}/{q.Code}"))).ToList();
        if (wanted.Count == 0) return new Refusal(nameof(Form.Chosen), Texts.ChooseSome);
        return await db.SaveAsync(await questions.Change(roundId, null, all => wanted.Aggregate(all, Adding), cancel), cancel);
    }

    // A condition on what is not asked here would never hold.
    private static Questionnaire Adding(Questionnaire all, Question question) =>
        all.Adding(question with { Code = all.FreeCode(question.Code), AskedIf = question.AskedIf?.Asks().All(code => all.Find(code) is not null) == true ? question.AskedIf : null });
}
