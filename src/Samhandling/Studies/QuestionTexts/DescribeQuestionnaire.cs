using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.QuestionEditing;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.QuestionTexts;

/// <summary>An analyst says in which languages a round's questions are offered, and what is said before and after them.</summary>
[Needs(Permission.RunStudies)]
public sealed class DescribeQuestionnaire(SamhandlingDb db, OpenQuestions questions)
{
    public const int TextLength = 4000;

    /// <summary>The languages of the two countries, those too that the pages around the questions do not speak.</summary>
    public static readonly IReadOnlyList<string> Possible = ["sv", "nb", "nn", "se", "smj", "sma", "fi", "fkv", "fit", "en"];

    public sealed class Form
    {
        /// <summary>The language that the questions are written in first.</summary>
        [Needed, AtMost(Respondent.LanguageLength)] public string? First { get; set; }

        /// <summary>Null when none is ticked.</summary>
        public List<string>? Languages { get; set; }
        [AtMost(TextLength)] public string? Introduction { get; set; }
        [AtMost(TextLength)] public string? Thanks { get; set; }
        public int Edition { get; set; }
        public int Version { get; set; }

        public static Form Of(QuestionnaireEdition edition)
        {
            var all = edition.Questionnaire();
            var first = all.Languages[0];
            return new() { First = first, Languages = [.. all.Languages], Introduction = all.Say(all.Introduction, first), Thanks = all.Say(all.Thanks, first), Edition = edition.Number, Version = edition.Version };
        }

        /// <summary>What is written, field by field, to be held against what another has written.</summary>
        public IReadOnlyList<(string Label, string? Value)> Shown() =>
            [(Texts.First, First is null ? null : ContentLanguage.NameOf(First)), (Texts.Languages, string.Join(", ", (Languages ?? []).Select(ContentLanguage.NameOf))), (Texts.Introduction, Introduction?.ReplaceLineEndings("\n")), (Texts.Thanks, Thanks?.ReplaceLineEndings("\n"))];
    }

    /// <summary>Refused if another has changed the questions since the form was opened. What was written in a language that is taken away is kept, should it come back.</summary>
    public async Task<Result<QuestionnaireEdition>> Handle(Guid roundId, Form form, CancellationToken cancel = default) =>
        await db.SaveAsync(await questions.Change(roundId, new(form.Edition, form.Version), all =>
        {
            // Languages of an import stay possible.
            var known = Possible.Union(all.Languages, StringComparer.Ordinal).ToList();
            if (!known.Contains(form.First!, StringComparer.Ordinal)) return new Refusal(nameof(form.First), Texts.ChooseLanguage);
            return all with
            {
                Languages = [form.First!, .. known.Where(l => !l.Equals(form.First, StringComparison.Ordinal) && (form.Languages ?? []).Contains(l, StringComparer.Ordinal))],
                Introduction = Said(all, all.Introduction, form.First!, form.Introduction),
                Thanks = Said(all, all.Thanks, form.First!, form.Thanks),
            };
        }, cancel), cancel);

    // What the form showed in another language's stead is not written as this one's.
    private static Translated? Said(Questionnaire all, Translated? before, string language, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : before is null ? Translated.In(language, text.ReplaceLineEndings("\n"))
        : all.Say(before, all.Languages[0]).Equals(text.ReplaceLineEndings("\n").Trim(), StringComparison.Ordinal) ? before : before.With(language, text.ReplaceLineEndings("\n"));
}
