using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.QuestionEditing;

/// <summary>An analyst adds a question to a round's.</summary>
[Needs(Permission.RunStudies)]
public sealed class AddQuestion(SamhandlingDb db, OpenQuestions questions)
{
    private const string FirstCode = "q1";

    public async Task<Result<QuestionnaireEdition>> Handle(Guid roundId, QuestionForm form, CancellationToken cancel = default) =>
        await db.SaveAsync(await questions.Change(roundId, null, all => all.Adding(form.Read(all, all.FreeCode(FirstCode)), form.Page), cancel), cancel);
}
