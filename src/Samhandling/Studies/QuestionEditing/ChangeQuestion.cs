using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.QuestionEditing;

/// <summary>An analyst writes a question anew, or puts it on another page.</summary>
[Needs(Permission.RunStudies)]
public sealed class ChangeQuestion(SamhandlingDb db, OpenQuestions questions)
{
    /// <summary>Refused if another has changed the questions since the form was opened.</summary>
    public async Task<Result<QuestionnaireEdition>> Handle(Guid roundId, string code, QuestionForm form, CancellationToken cancel = default) =>
        await db.SaveAsync(await questions.Change(roundId, form.Seen, all =>
        {
            if (all.Find(code) is not { } before) return Refusal.Clash;
            form.Kind = before.Kind;
            return all.With(code, form.Read(all, code, before)).OnPage(code, form.Page);
        }, cancel), cancel);
}
