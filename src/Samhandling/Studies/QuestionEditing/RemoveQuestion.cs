using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.QuestionEditing;

/// <summary>An analyst takes a question away. Answers that were sent in stay with the edition that asked it.</summary>
[Needs(Permission.RunStudies)]
public sealed class RemoveQuestion(SamhandlingDb db, OpenQuestions questions)
{
    public async Task<Result<QuestionnaireEdition>> Handle(Guid roundId, string code, CancellationToken cancel = default) =>
        await db.SaveAsync(await questions.Change(roundId, null, all => all.Without(code), cancel), cancel);
}
