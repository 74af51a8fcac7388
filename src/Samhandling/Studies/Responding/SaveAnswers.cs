using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;

namespace Samhandling.Studies.Responding;

/// <summary>An answer to one question as a form gave it.</summary>
/// <param name="Question">The question's code.</param>
/// <param name="Read">What could be read, and what is wrong with it.</param>
/// <param name="Seen">The version of the draft that the form was drawn from; 0 where there was none.</param>
public sealed record GivenAnswer(string Question, ReadAnswer Read, int Seen);

/// <summary>A respondent's answers are kept as they are written. Nobody else sees them before they are sent in.</summary>
[Needs(Permission.Nothing)]
public sealed class SaveAnswers(SamhandlingDb db, Sittings sittings, TimeProvider clock)
{
    /// <summary>Keeps what was given. What another tab wrote meanwhile is kept beside it, and its questions are told.</summary>
    /// <returns>The codes of the questions that another tab had answered otherwise; refused when the round is closed.</returns>
    public async Task<Result<IReadOnlyList<string>>> Handle(Sitting sitting, IReadOnlyList<GivenAnswer> given, CancellationToken cancel = default)
    {
        if (sitting.Round.State(sittings.Today) != RoundState.Open) return new Refusal("", Texts.ClosedNow);
        for (var tries = 1; ; tries++)
        {
            var saved = await db.SaveAsync(await Write(sitting, given, cancel), cancel);
            // Two tabs at one moment: whoever comes second sees what the first has written.
            if (saved.Try(out _, out var refusal) || !refusal.IsClash || tries == Sittings.Tries) return saved;
        }
    }

    private async Task<Result<IReadOnlyList<string>>> Write(Sitting sitting, IReadOnlyList<GivenAnswer> given, CancellationToken cancel)
    {
        var (id, now, codes) = (sitting.Respondent.Id, clock.GetUtcNow().UtcDateTime, given.Select(g => g.Question).ToList());
        var drafts = await db.DraftAnswers.Where(d => d.RespondentId == id && codes.Contains(d.Question)).ToDictionaryAsync(d => d.Question, StringComparer.Ordinal, cancel);
        var others = new List<string>();
        foreach (var (question, read, seen) in given)
        {
            var content = read.Answer?.ToJson();
            var draft = drafts.GetValueOrDefault(question);
            if (string.Equals(draft?.Content, content, StringComparison.Ordinal)) continue;
            if (draft is null) db.DraftAnswers.Add(draft = new() { RespondentId = id, Question = question });
            else if (draft.Version != seen && draft.Content is { } other)
            {
                db.EarlierAnswers.Add(new() { RespondentId = id, Question = question, Content = other, SavedAt = draft.SavedAt });
                others.Add(question);
            }
            draft.Write(content, now);
        }
        return others;
    }
}
