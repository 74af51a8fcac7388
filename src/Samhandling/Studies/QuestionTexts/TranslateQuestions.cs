using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.QuestionEditing;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.QuestionTexts;

/// <summary>An analyst, or who helps with the language, writes a round's texts in another language.</summary>
[Needs(Permission.RunStudies)]
public sealed class TranslateQuestions(SamhandlingDb db, OpenQuestions questions)
{
    /// <summary>Takes the texts by their keys; an empty one takes the text in that language away, and one that is not given stays. Refused if another has changed the questions since the form was opened.</summary>
    /// <exception cref="NotFoundException">The questions are not offered in that language, or were made in it.</exception>
    public async Task<Result<QuestionnaireEdition>> Handle(Guid roundId, string language, SeenEdition seen, IReadOnlyDictionary<string, string> texts, CancellationToken cancel = default) =>
        await db.SaveAsync(await questions.Change(roundId, seen, all =>
        {
            if (!all.Languages.Skip(1).Contains(language, StringComparer.Ordinal)) throw new NotFoundException();
            if (texts.Values.Any(t => t.Length > DescribeQuestionnaire.TextLength)) return new Refusal("", Texts.TooLong.With(DescribeQuestionnaire.TextLength));
            return TextPlaces.Map(all, text => texts.TryGetValue(text.Key, out var written) ? text.Text.With(language, written.ReplaceLineEndings("\n")) : text.Text);
        }, cancel), cancel);
}
